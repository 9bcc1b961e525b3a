"""Danger now, in Spanish, said without its words: a date, a note, a deadline, a question.

Accents are folded. Source: C-SSRS categories (intent with a plan, preparation), used for detection
only; a question about means is never answered.
"""

from __future__ import annotations

from bot.core.reading.safety_rows import row

PLANES = (
    row("le puso fecha", "quedan tres dias para irme de este mundo", r"""
        mis ultim[oa]s (semanas|dias|horas|noches)( \w+)? (en (este mundo|la tierra|esta vida)|con
        .. vida|viv[oa]){end}
        (este|esta|hoy|manana) (puede|podria|sera|va a)( ser)? mi ultim[oa] (dia|noche|semana
        ..|cumpleanos|navidad){end}
        (quedan?|faltan?|\d+|un|una) ?(\d+|poc[oa]s?|un[oa]s|dos|tres|cuatro|cinco)?( mas)? ?(dias?
        ..|horas?|semanas?|minutos?)( \w+)? (para|de|hasta) (irme de|morir\w*|mi (muerte|final)
        ..|descansar para siempre|acabar con (todo|mi vida)|terminar con (todo|mi vida)|vida{end})
        (es|sera) el dia (en )?que (me (voy de|muero|mato)|por fin descanso|acabo con (todo|mi vida)
        ..|lo hago{end})
        (puse|tengo|escogi|elegi|fije)( \w+)? fecha( \w+){0,3} (morir\w*|irme de|en paz|cartas
        ..|despedi\w+|mi (final|muerte))
        pronto todo (habra (terminado|acabado)|(se )?(acabara?|terminara?|acaba|termina)){end}
        pronto (se )?(acabara?|terminara?|acaba|termina) todo{end}
        cuenta regresiva( \w+){0,3} (mi (muerte|final)|morir\w*)
        (me llego la hora|mi hora ha llegado|ya llego mi hora){end}
        (planeando|planear|planeo|plan de|planes para)( \w+)? mi (suicidio|muerte|final)
    """),
    row("escribe su nota", "ya termine mi nota", r"""
        (escribiendo|escribi|redactando|redacte|termine|empece)( (de|a) escribir)? (mi nota|mis
        .. (cartas|notas)|mi carta){end}
        (me )?sente a escribir (la|mi|una) (nota|carta){end}
        (me )?(despedi|estoy despidiendo|ando despidiendome)( de| a) mis? (hij[oa]s?|mama|papa
        ..|famil\w+|padres|herman\w+|espos[oa]|ninos)(?! (en (el|la)|antes|cuando|para)\b)
        (grabe|grabando|deje|mande)( \w+){0,2} (videos?|audios?|mensajes?)( \w+)? (despedida|adios)
        las cartas (ya )?(estan|quedaron)( \w+)? (escritas|listas|en la (mesa|cama))
    """),
    row("ya lo decidio", "ya tome mi decision y nadie me va a detener", r"""
        (tome|he tomado) (mi|la|una) decision( ,| y| [.]| estoy| ya| me)*( \w+){0,2} (en paz|nadie
        ..|adios|perdon\w*|no hay vuelta|voy de este)
        nadie( \w+)?( me)? (va a|puede|podra)( \w+)? (detener\w*|parar\w*|salvar\w*)(?! (el|la)\b)
        (voces|senales|mente|cabeza|demonios)( \w+){0,3} dic\w+ que (lo haga|salte|acabe con todo)
        (caminar|manejar|una vuelta|el (puente|rio|desierto|monte))( ,| y)?( \w+){0,2} (no|sin)(
        .. (pienso|voy a|planeo|pensar en))* (regresar|volver|regreso|vuelvo){end}
        (valor|valentia|agallas|huevos|coraje|fuerza)( \w+)? (de|para) (matarme|saltar|aventarme
        ..|tirarme|cortarme|quitarme|acabar con (todo|mi vida)|irme de este|morir\w*)
        (tan|muy|demasiado) cobarde para (matarme|morir\w*|saltar|acabar|quitarme|aventarme)
        no( \w+){0,3} (llegar|llego|llegare|llegue|pasar|paso) (a|de) (los|mis) ([1-9]\d|veinte
        ..|treinta|cuarenta|cincuenta)( anos)?{end}
        ojala( \w+)? no (me hubieran (encontrado|salvado)|hubiera (sobrevivido|despertado))
        ojala( \w+){0,3} me (de|diera|salga|diagnostiquen) (un )?(cancer|tumor|algo (terminal
        ..|mortal)|infarto)
        (razon|motivo)( \w+)? para no (hacerlo{end}|matarme|morir\w*|quitarme|acabar con|saltar)
        (no( le)? (veo|encuentro|hallo|tiene)( ningun| el)? (sentido|caso)|no (vale|merece) la pena
        ..|de
        .. que sirve)( de| a| en| la| mi| esta)* (vida|vivir|existir)(?! (en|lejos|cerca)\b)
        (dime|digan(me)?)( \w+)? por que no (matarme|debo (matarme|morir\w*|acabar)|deberia
        .. (matarme|morir\w*|acabar))
    """),
    row("pregunta como", "son suficientes pastillas?", r"""
        (son|es|seran|sera|estas|tengo) suficientes pastillas{end}
        (alcanzan?|bastan?)( \w+){0,2} pastillas{end}
        pisos?( \w+){0,3} (suficientes?|bastan?|alcanzan?)( \w+)?{end}
        (desde )?que (altura|piso)( \w+){0,5} (saltar|tirar\w*|morir\w*|aventar\w*|caer)
        (mezcl\w+|productos?|limpiador\w*|cloro)( \w+){0,5} gas(es)? (toxicos?|venenosos?|mortal\w*)
        (morir(me|se)?|muerte) sin (dolor|sufrir)
        (que (paso|sentiste)|como fue|cuantas( \w+)?)( \w+){0,3} cuando( te)? (intentaste (matarte
        ..|morir\w*|suicidarte)|tuviste la sobredosis|tomaste (todas|las))
        (cortarse|cortarme) (ayuda|sirve){end}
    """),
)  # fmt: skip
