"""Ordinary Spanish speech that borrows the words of danger, accents folded."""

from __future__ import annotations

from bot.core.reading.safety_rows import row

LOOK_ALIKES_ES = (
    row("me va a matar si falto", "mi jefe me va a matar si falto", r"""
        (mama|herman[oa]|suegr[oa]|jef[ea]|hij[oa]s?|papa|comadre|compadre|patron|patrona|maestr[oa]
        ..|profe|tia|abuel[oa]|vieja|supervisor\w*|entrenador\w*)( \w+)? me
        .. (va a (matar|colgar|ahorcar|regan\w+)|mata|cuelga|ahorca|quiere matar) (si|porque
        ..|cuando|por)
        me (va a (matar|colgar|ahorcar)|mata|cuelga|ahorca) si (no )?(falto|llego|voy|llevo|pierdo
        ..|cancelo
        ..|me tardo|cambio|gasto|me atraso|repruebo|pido|se me (olvida|pasa))
        end it (here|there)( for (now|today))?( ,)? (thanks|thank you)
    """),
    row("me mato trabajando", "me mato trabajando todo el dia", r"""
        me mat(o|e|aba) ((trabajando|estudiando|chambeando|cocinando|limpiando|haciendo)|de (lunes
        ..|sol a sol)
        ..|todo el dia (en|con)|en (la (obra|chamba|cocina)|el (trabajo|gimnasio|gym)))
    """),
    row("lives far away", "no quiero vivir tan lejos", r"""
        no quiero (seguir )?(vivir|viviendo) ((tan|muy|mas) )?(lejos|cerca)
        no quiero (seguir )?(vivir|viviendo) con (dolor(es)?|migranas?|medicinas|pastillas
        ..|ansiedad|panico|miedo|insomnio|fibromialgia)
        me (mata|matan|mato|mataron) (con )?(el|la|los|las) (precio|precios|costo|cuenta|espera
        ..|trafico|calor|estres|cobro)
    """),
    row("muero de hambre", "me muero de hambre", r"""
        no tengo ganas de (nada|comer|salir|hablar|trabajar|hacer nada|levantarme|ir|ver a nadie
        ..|cocinar|manejar)( \w+)?
        me (muero|estoy muriendo|moria|morire|voy a morir|quiero morir) (de (hambre|sueno|frio
        ..|calor|(la )?risa|ganas|curiosidad|sed|pena|verguenza|aburrimiento|miedo|amor|nervios
        ..|cansancio|la pena|la verguenza)|por (saber|probar|ir|ver|empezar|un cafe))
        me (mata|esta matando|estan matando|matan|tiene muert[oa])( \w+){0,2} (dolor(es)?|espalda
        ..|cabeza|curiosidad|ansiedad|calor|trabajo|estres|espera|migrana|rodilla|cuello|depresion
        ..|insomnio)
        (dolor|espalda|cabeza|calor|trabajo|estres|migrana|rodilla|ansiedad|espera|rodillas
        ..|depresion|insomnio)( \w+)? me (esta |estan )?(mata|matando|matan)
        muert[oa] de (risa|hambre|sueno|cansancio|miedo|frio|calor|sed|nervios|la risa)
        (telefono|celular|bateria|carro|pila|perro|gato)( \w+){0,2} (murio|muerto|muerta)
        se me murio el (telefono|celular|carro)|punto muerto
        (hora|naturaleza|tiempo|horas) muert[oa]s?|matar (el|dos) (tiempo|pajaros)|ni muert[oa]
        dia de (los )?muertos
        no (puedo|aguanto|quiero)( \w+)? (seguir )?(esperando|esperar|la espera|el (trafico|calor
        ..|seguro|frio)|tomando (pastillas|medicamento)|manejando|trabajar|pagando|pagar)
        para que (sirve|es|se usa|son|necesitan|quieren|me (ayude|atiendan|llamen|den|vean)|puedan
        ..|pueda)
        no (vale|tiene) (la pena|sentido) (pagar|esperar|ir|manejar|venir|llamar)
    """),
)  # fmt: skip
