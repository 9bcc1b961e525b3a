"""Opt-outs in any Spanish words; a revocation counts in the language of the texts received.

Source: 47 CFR 64.1200(a)(10).
"""

from __future__ import annotations

from bot.core.reading.consent_rows import row

OPT_OUT_ES = (
    row("dejar de escribir", "dejen de mandarme mensajes", r"""
        ya estuvo( bueno)? (de|con) (({polite}|los|sus|tantos) )*{mensajes}
        (dejen?|dejo|dejes|dejar|dejarme|dejenme|dejeme|dejame|deja|cesen?|termin\w+|paren?|para)
        .. (ya )?de (({polite}|me|estar|seguir|recibir|tanto|tantos|sus|los|estos|esos) )*({enviar}
        ..|{mensajes})
        (dejen?|paren?|para|basta|cesen?|termin\w+)
        .. (ya )?(con |de )?(({polite}|tanto|tantos|sus|los|estos|el) )+{mensajes}
        quiero que (ya )?(paren|cesen)( {polite}){0,9}{end}
    """),
    row("no me escriban", "ya no me manden mensajes", r"""
        (?<!por que )no (me|nos) (vuelvan? a |vuelvas a |sigan? |sigas |anden? |esten? )?{envien}
        no {envien}|no (esten?|sigan?|anden?|estes|sigas|vuelvan?|vuelvas) (a )?{envien}
        no insistan?|(?<!por )que (ya )?no me (sigan? )?{envien}
    """),
    row("no mas mensajes", "no quiero recibir mensajes", r"""
        no (quiero|deseo|quisiera|ocupo|necesito|me interesa)
        .. ((mas|recibir|recibiendo|estar|esten|sigan|anden|seguir|ser|que|me|sus|estos|esos|los|de
        ..|ya|ningun|nada|otro|tantos) )*({mensajes}|(me )?{enviar}|saber (nada )?(de|con) ustedes
        ..|(?<=mas )(informacion|info))
        (no|ni un|ningun) (mas|otro) ({mensajes}|{enviar})
        ni un {mensajes} mas
        cero {mensajes}
        ya no (mas )?{mensajes}
        (stop|alto|basta) (de |con )?{enviar}
        no quiero (seguir |estar )+en (su|esta|la|tu|ninguna|esa) lista|no recibir (mas )?{mensajes}
        (quiero|quisiera|me quiero) salir(me)?( de (la|su|esta|esa|todas) \w+| de (esto|aqui))?{end}
        (alto|basta|stop|fin) (a |de |con )?(({polite}|los|sus|estos|tantos) )*{mensajes}
        (har[tot]\w*|cansad[oa]|fastidiad[oa]) de (sus|los|estos|tantos|que me)
        .. ({mensajes}|{enviar})
        (cancel\w+|anul\w+|termin\w+|deten\w+|par\w+|suspend\w+)
        .. (({polite}|los|sus|estos|esos|mis?|la|mi|de|con|enviar) )*({mensajes}|suscripcion
        ..|subscripcion|textear)
        (mandar|mandarme|enviar|enviarme|escribir|escribirme|textear|mandando
        ..|enviando) mas {mensajes}?
    """),
    row("dar de baja", "quiero darme de baja", r"""
        (dar|darme|deme|denme|dame|darse|darnos|doy|den|de|dennos|dan|darle) de baja|me doy de baja
        (quiero|solicito|pido|deseo) (mi |la )?baja
        de ?su[bs]+[cs]?ri[bv]\w*|un ?suscri\w*|cancel\w+ (mi |la )?su[bs]+cripcion
    """),
    row("borrar el numero", "borren mi numero", r"""
        (borr|elimin|quit|sac|saqu|remuev|remov|olvid|suprim|tach)\w*
        .. (({polite}|de) )*(mi (numero|telefono|celular|contacto|cel)|este
        .. (numero|telefono|celular))
        (saqu|quit|borr|elimin|bajen)\w*(me|nos) de (ahi|aqui|esto|eso|ese grupo|todo){end}
        (numero (equivocado|incorrecto)|equivoca\w+ de (numero|persona))( \w+){0,3}
        .. (borr|quit|elimin|saqu|ya no|par|dej)\w*
        ((borr|elimin|quit|sac|saqu|remuev|remov|baj|tach)\w*(me|nos)|me
        .. (borr|elimin|quit|saqu)\w*)( ({polite}|de|del|la|las|su|sus|tu|tus|esta|este|esa|todas
        ..|todos))*( (lista|listas|sistema|base|contactos|grupo|registro
        ..|aqui))?( de datos)?( {polite}){0,9}{end}
        (de|del) (su|la|esta|esa) (lista|sistema|base de datos)( ({polite}|de \w+))*{end}
        pierdan? mi numero|numero (incorrecto|equivocado)( \w+){0,2} (borr|quit|elimin|saqu)\w+
    """),
    row("retirar el permiso", "retiro mi consentimiento", r"""
        (retiro|revoco|cancelo|quito|retirar|revocar)
        .. (mi |el |todo )?(consentimiento|permiso|autorizacion)
        (no|nunca) (les? )?(doy|di|autorizo|autorice|acepte|acepto|tienen)
        .. ((mi|el|permiso|para|a|que|me|su|recibir|este|estos) )*(consentimiento|permiso
        ..|autorizacion|{mensajes}|{enviar})
        no (autorizo|permito|consiento) (({polite}|mas|que|me|estos|sus|los|ningun) )*({mensajes}
        ..|{enviar})
        (no|nunca) me (suscribi|inscribi|apunte|registre)( (a|para|en)
        .. (esto|estos?|nada|sus?|ningun))?
        (no|nunca) (pedi|solicite) (esto|estos?|sus|{mensajes})
    """),
    row("dejenme en paz", "dejenme en paz", r"""
        (dejen?me|dejame|dejen?|deja(me)?) (ya )?(en paz|tranquil[oa])
        {whole}({polite} ){0,9}(bloquead[oa]s?|ya no me busquen|paren|ya paren)( {polite}){0,9}\Z
        vaya(n|nse|se) a la \w+|larguense
        {whole}({polite} ){0,9}(que )?(ya )?(que )?no me (busquen|hablen mas|lleguen)(
        .. {polite}){0,9}{end}
        (ya basta|ya paren|dejenme)( ,)? no soy (es[ae]|la|el) \w+
        no quiero nada (de|con) (ustedes|ellos|esta clinica)
        {whole}({polite} ){0,9}(ya dejenme|ya dejeme|dejenme|ya basta|ya parenle|parenle|ya estuvo
        ..|ya estuvo bueno|ya no mas|no mas|no insistan?|ya no molest\w+)( {polite}){0,9}{end}
    """),
    row("alto", "alto por favor", r"""
        \A({polite} ){0,9}(alto|baja|parar|pare|paren|para ya|ya para|detener|detengan(se)?
        ..|detengase|basta|cancelar|terminar|desuscribir\w*|anular|eliminar|remover|borrar|suspender
        ..|detente|ya no mas|no mas)( (ya|esto|todo|{polite}))*\Z
    """),
)  # fmt: skip
