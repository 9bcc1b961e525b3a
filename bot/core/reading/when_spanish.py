"""Spanish words and phrases about when, and about whether a time suits.

Lines as in `when_english.py`; kinds are explained in `when_words.py`.
"""

TABLE = """
glue: despues de eso, el, la, los, las, tu, un, lo, le, les, me, mi, mis, yo, usted, ustedes, su,
    sus, que, es, son, esta, estan, seria, se, si, ver, muy, mas, con, tengo, tiene, hay, ir,
    venir, voy, vaya, hacer, hago, poder, tener, favor, por, para, cita, citas, horario, horarios,
    visita, tiempo, momento, eso, ese, esa, esos, esas, ahi, alla, aqui, solo, todavia, creo,
    pienso, normalmente, casi, siempre, generalmente, usualmente, casi siempre, a veces, ya, dias,
    agendar, sacar, saludos, ok, claro, oiga, bueno, asi, como, cuando, donde, ni, mejor, alguno,
    algo, horas, apartar
day mon: lunes, lune, lun, luns, los lunes, lunez
day tue: martes, mart, marte, los martes, martez, mar
day wed: miercoles, mierc, mier, mie, miercols, mierkoles, miercole, los miercoles, miercolez,
    miecoles
day thu: jueves, juev, jue, juebes, los jueves, guebes, juevez
day fri: viernes, vier, vie, biernes, los viernes, viernez, vierns
day sat: sabado, sabados, sab, savado, savados, los sabados, sabdo
day sun: domingo, domingos, dom, los domingos, domigo
day mon-fri: entre semana, dias de semana, dia de semana, dias entre semana, dias laborables, dias
    habiles, dia habil, dias de trabajo, dia laboral, dias laborales, durante la semana, dia entre
    semana, en la semana
weekend: fin de semana, fines de semana, finde, findes, los fines de semana, fin semana, los
    findes, fines, fin d semana
part morning: por la manana, en la manana, en las mananas, por las mananas, a la manana, de la
    manana, mananas, las mananas, la manana, toda la manana, cualquier manana, x la manana, x las
    mananas, de manana, una manana, cada manana, temprano en la manana, mananita, mananitas, la
    mananita, mananero, de mananas, en manana, por manana, por mananas, matutino, am mananas
manana: manana, mannana, manna, manan, mnana
part afternoon: tarde, tardes, por la tarde, en la tarde, en las tardes, por las tardes, de la
    tarde, la tarde, las tardes, x la tarde, a la tarde, tardecita, despues de comer, despues de
    la comida, despues de almorzar, despues del almuerzo, vespertino, x las tardes, medio tarde,
    tardesita, toda la tarde, despues del mediodia, despues de mediodia, pasado el mediodia
part evening: noche, noches, por la noche, en la noche, en las noches, por las noches, de la
    noche, la noche, las noches, x la noche, nochecita, anochecer, al anochecer, a la noche
part late: ya tarde, muy tarde, tarde noche, tarde-noche, lo mas tarde posible, lo mas tarde
part first_thing: a primera hora, primera hora, muy temprano, bien temprano, tempranito, lo mas
    temprano posible, lo mas temprano, cuando abran, cuando abren, al abrir, temprano en la
    manana, temprano por la manana
part lunch: hora de comida, la hora de la comida, hora de la comida, hora del almuerzo, la hora
    del almuerzo, hora de lonche, mi lonche, lonche, almuerzo, el almuerzo, a la hora de comer,
    hora de comer, la hora del lonche, mi hora de comida, mi hora de almuerzo, mi almuerzo,
    comida, descanso de comida, mi lunch, hora del lunch, hora del lonche
part day_end: ultima hora, a ultima hora, al final del dia, final del dia
part daytime: durante el dia, de dia, horario de oficina, en el dia, horas de oficina
part school_hours: ninos estan en la escuela, hijos estan en la escuela, horario escolar, en
    horario de escuela, ninos en la escuela, estan en la escuela, hijos en la escuela, hijo esta
    en la escuela, hija esta en la escuela, hora de escuela, horario de la escuela
event work: trabajo, el trabajo, mi trabajo, del trabajo, de trabajar, al trabajo, trabajar,
    chamba, la chamba, mi turno, turno, jale, del jale
event school: escuela, la escuela, clases, clase, mis clases
event dropoff: dejar a los ninos, dejar a mis hijos, dejar los ninos, dejar a mi hijo, dejar a mi
    hija, llevar a los ninos, llevar a los ninos a la escuela, dejar a los ninos en la escuela,
    llevar a mis hijos, dejar a los chicos, llevar a mi hijo, llevar a mi hija, dejo a los ninos,
    dejo a mis hijos, dejar a mis ninos, llevo a los ninos, llevo a mis hijos
event pickup: recoger a los ninos, recoger a mis hijos, ir por los ninos, recoger a mi hijo,
    recoger a mi hija, salgan los ninos, salen los ninos, recojo a los ninos, recoger los ninos,
    recojo a mis hijos, ir por mis hijos, voy por los ninos
clockword 720: mediodia, medio dia, al mediodia, a mediodia, a medio dia, al medio dia, el
    mediodia
clockword 1440: medianoche, media noche
edge early: temprano, tempranas, temprana, principios de, a principios de, principio de, inicio
    de, inicios de, a inicios de, comienzos de, a comienzos de, principios, al principio de,
    principios del, al inicio de, al principio del, a principios del, al inicio del, empezando
edge mid: mediados de, a mediados de, media, mediados, mediados del, a mediados del, a mitad de
edge late: finales de, a finales de, fines de, fin de, a fines de, final de, al final de, finales,
    finales del, fin del, a fin de, a finales del, al final del, ultimos dias de
edge later: mas tarde, mas noche, mas tardecito
relday 0: hoy, hoy mismo, hoy dia, oy, el dia de hoy
relday 2: pasado manana, pasadomanana
relday -1: ayer
relday 0 + part evening: esta noche, hoy en la noche
relday 0 + part afternoon: esta tarde
relday 0 + part morning: esta manana
which this: este, esta, estos, estas, este mismo, esta misma, este proximo, este que viene
which next: proximo, proxima, siguiente, el proximo, la proxima, proximos, prox, la siguiente, el
    siguiente, otra, la otra, el otro, proximas, prosimo, prosima, procsima
which_after next: que viene, que entra, entrante, q viene, ke viene, que sigue, q entra
which_after last: pasado, pasada
which last: ultima semana pasada
unit day: dia, dias
unit week: semana, semanas, sem
unit month: mes, meses
unit year: ano, anos
unit hour: hora, horas, hs
unit minute: minuto, minutos
week_of: semana del, la semana del, semana de, la semana de
few_days: proximos dias, los proximos dias, en estos dias, estos dias, en unos dias, unos dias
month 1: enero, ene
month 2: febrero
month 3: marzo
month 4: abril, abr
month 5: mayo
month 6: junio
month 7: julio
month 8: agosto, ago
month 9: septiembre, setiembre
month 10: octubre
month 11: noviembre, nobiembre
month 12: diciembre, dic, disiembre
holiday thanksgiving: dia de accion de gracias, accion de gracias, dia de gracias, el dia de
    gracias, dia del pavo, dia de accion de gracia, accion de grasias, san givin, sangivin
holiday christmas: navidad, la navidad
holiday christmas_eve: nochebuena, noche buena
holiday new_years_eve: ano viejo, fin de ano, noche vieja
holiday new_year: ano nuevo, el ano nuevo
holiday holidays: las fiestas, fiestas, vacaciones de navidad, dias festivos, los dias festivos
holiday reyes: dia de reyes, reyes, los reyes
holiday easter: pascua, semana santa, domingo de pascua
holiday mothers: dia de las madres, dia de la madre
holiday fathers: dia del padre, dia de los padres
nth 1: primera, primer, primero
nth 2: segunda, segundo
nth 3: tercera, tercer, tercero
nth 4: cuarta
nth -1: ultima, ultimo, ultimos
prep after: despues de, despues del, despues, desp de, dps de, luego de, pasadas, pasando, pasado
    el, pasada la, tras, dspues de, despues d, desp, dsps de, despues como de, despuesito de, mas
    de, posterior a, a la salida de, saliendo de, saliendo del, saliendo, al salir de, al salir
    del, al salir, cuando salgo de, cuando salga de, despues que, desues de, depues de, dspues,
    pasando las, pasando el
prep from: a partir de, a partir del, desde, desde el, desde las, desde la, apartir de, apartir
    del, comenzando, empezando el, comenzando el, no antes de, no antes del, de las, del,
    empezando a las
prep before: antes de, antes del, antes, antes d, previo a, ante de
prep by: a mas tardar, no despues de, no mas tarde de, a mas tardar a las, maximo, como maximo,
    maximo a las, no mas de, tengo que estar de regreso a las, tengo que salir a las, tengo que
    irme a las, me tengo que ir a las, a mas tardar el
prep until: hasta, asta, hasta el, hasta las, hasta la, asta las
prep between: entre, entre las, entre la, entre el
prep around: como a las, a eso de las, alrededor de las, alrededor de, tipo, sobre las, cerca de
    las, mas o menos a las, como a la, a eso de la, como, mas o menos, tipo las, por ahi de las,
    por ay de las, aproximadamente a las, aproximadamente, como las, eso de las, tipo a las
prep at: a las, a la, las, alas, ala, ha las
prep of: de, en, por, durante, dentro de, para, el dia, dentro d, cuando, mientras, x, en el
onward: en adelante, o mas tarde, o despues, para adelante, en delante, hacia adelante, pa
    delante, o mas, para arriba, o luego, lo mas temprano
backward: o antes, para atras, o mas temprano
es_to: a, al
half_after 30: y media, y 30, y treinta, i media
half_after 15: y cuarto, y 15, y quince
half_after -15: menos cuarto
half_past -15: cuarto para las, cuarto pa las, un cuarto para las, cuarto para la
or: o, u, o bien, o sino, o si no, o tambien, o tal vez, o quiza, o quizas, o incluso, ya sea
and: y, e, tambien, ademas, y tambien, i, mas, luego
so: asi que, entonces, por eso, por lo tanto, asi es que, por lo que
because: porque, pues, ya que, como trabajo, es que, debido a
but: pero, aunque, sin embargo, pro
not: ni, no puedo, no podria, no me funciona antes, ningun, ninguna, nunca, jamas, nada, no puedo
    los, no puedo en, pero no, tampoco, imposible los, evitar, sin, no tengo tiempo, no estoy
    disponible, no quiero, no me gusta, nada de, no podre, nada mas no, solo no, no en, no los, no
    el, no las, no la, todo menos, cualquiera menos, cualquier dia menos, todos menos, cualquier
    dia pero no, cualquiera que no sea, que no sea, que no sean, no sea, no para, no pueda, no
    pudo, todos los dias menos, cualquier hora menos, en vez de, en lugar de, no estoy, no ando
except: menos, excepto, salvo, a excepcion de, exepto, ecepto, fuera de, aparte de, quitando,
    exsepto, con excepcion de, excepto el, excepto los, menos los, menos el, descontando, exceto
bad: no me funciona, no me funcionan, no me sirve, no me sirven, no me queda, no me quedan, no me
    conviene, no me convienen, me queda mal, esta dificil, es dificil, se me complica, se me
    dificulta, no se puede, imposible, complicado, me es imposible, dificil, ocupado, ocupada,
    estoy ocupado, estoy ocupada, no trabajan, esta pesado, mal, no me queda bien, no me va bien,
    se me complican
busy: trabajo los, trabajo el, trabajo de, trabajo en, trabajo por, yo trabajo, tengo trabajo,
    tengo clase, tengo clases, tengo escuela, estoy trabajando, estoy fuera, voy a estar fuera,
    estare fuera, de viaje, viaje, estoy de viaje, fuera de la ciudad, tengo que trabajar, laboro,
    estoy en el trabajo, trabajando, ando trabajando, ando fuera, me toca trabajar, voy a
    trabajar, tengo turno, estudio los, cuido a mis nietos, tengo compromiso, tengo compromisos,
    tengo cita, no voy a estar, no estare, de vacaciones, estare de viaje, no estoy en la ciudad
fine: puedo, podria, puede ser, si puedo, disponible, disponibles, libre, libres, me queda bien,
    me queda mejor, me quedan bien, me conviene, me convienen, me sirve, me sirven, me funciona,
    me funcionan, prefiero, preferible, preferiblemente, de preferencia, preferencia, mejor, bien,
    bueno, esta bien, perfecto, ideal, tengo libre, estoy libre, estoy disponible, descanso,
    descanso los, dia libre, dias libres, mis dias libres, mis descansos, mi descanso, mi dia de
    descanso, no trabajo, no trabajo los, quiero, quisiera, me gustaria, se me facilita, mas
    facil, me acomoda, me acomodan, tengo tiempo, si, de ser posible, si se puede, si es posible,
    podemos, que tal, tienen algo, tiene algo, tienen, hay algo, hay, me va bien, me vienen bien,
    me viene bien, conviene, funciona, sirve, esta perfecto, estaria bien, seria mejor, seria, no
    tengo problema, me late, facil, pudiera, ando libre, estoy descansando, salgo temprano, es
    mejor, pueda, son mejores, son mejor, me quedaria, me quedarian, estoy en casa, no hay
    problema, preferiria
off: salgo, salgo a, salgo de trabajar, salgo del trabajo, salgo de, termino, termino de trabajar,
    trabajo hasta, acabo, me desocupo, llego a casa, llego a mi casa, ocupado hasta, ocupada
    hasta, estoy ocupado hasta, estoy ocupada hasta, salgo de mi trabajo, salgo de la escuela,
    cuando salga del trabajo, cuando salga de trabajar, cuando salgo del trabajo, cuando salga,
    tengo clases hasta, no puedo hasta, no salgo hasta, me desocupo a, salgo del trabajo a, salgo
    como, sale, saliendo a, no estoy libre hasta, salgo de la chamba, estoy libre a, entro libre,
    trabajo asta, fuera hasta
only: solo, solamente, nomas, unicamente, nada mas, solo puedo, solo los, unica
fix: perdon, espera, espere, digo, mejor dicho, quise decir, queria decir, corrijo, en realidad,
    mas bien, me equivoque, disculpe, disculpa, ay no, no espera, pensandolo bien, quiero decir
any: cualquier, cada, todo, toda, todos, todas, qualquier, kualquier, cualkier, algun, alguna,
    unos
all_day: cualquier dia, cualquier dia de la semana, todos los dias, el dia que sea, los dias que
    sean, cualquier fecha, el resto, los demas dias, los demas, los otros dias, otros dias, otro
    dia, qualquier dia, toda la semana, cualquier otro dia, el dia no importa, los dias no
    importan, diario, el resto de la semana, cualkier dia, cualquiera de los dias, el dia que
    quieran, el dia que gusten, el dia que tengan, lo demas, el dia que puedan, dia cualquiera,
    los demas si, todos los demas, todos los demas dias, el resto de los dias
all_hours: cualquier hora, a cualquier hora, a la hora que sea, la hora que sea, todo el dia,
    cualquier horario, el horario que sea, a toda hora, cualquier momento, en cualquier momento,
    la hora no importa, qualquier hora, cualkier hora, la hora que gusten, la hora que tengan, la
    hora que quieran, el horario que tengan, a la hora que puedan, la hora que puedan, todas las
    horas
flex: cualquiera, cuando sea, cuando puedan, cuando pueda, cuando gusten, cuando guste, cuando
    quieran, cuando quiera, cuando tengan, cuando haya, cuando ustedes puedan, cuando ustedes
    digan, cuando se pueda, cuando usted diga, cuando digan, me da igual, da igual, no importa, no
    me importa, lo que sea, lo que tengan, el que sea, el que tengan, la que sea, flexible, soy
    flexible, como quieran, como gusten, ustedes digan, usted diga, ustedes decidan, usted decide,
    ustedes escojan, sin preferencia, no tengo preferencia, no tengo preferencias, ninguna
    preferencia, lo que tenga disponible, lo que tengan disponible, lo que haya, cualquiera esta
    bien, cualquiera me sirve, cualquiera me queda bien, estoy disponible siempre, siempre puedo,
    lo que ustedes digan, donde me acomoden, me acomodo, yo me acomodo, me adapto, yo me adapto,
    tengo flexibilidad, como puedan, cuando les quede mejor, cuando les convenga, cuando le
    convenga, como les convenga, cuando les quede bien, estoy jubilado, estoy jubilada, estoy
    retirada, estoy retirado, cuando usted pueda, el que puedan, ustedes eligen, elijan ustedes,
    cualkiera, qualquiera, kualkiera, lo que les convenga
asap: lo antes posible, lo mas pronto posible, cuanto antes, lo mas pronto, pronto, ya, urgente,
    lo mas antes posible, mas pronto posible, lo primero que tengan, lo primero que tenga, lo
    primero que haya, la primera cita, la primera disponible, lo mas rapido posible, lo mas
    rapido, rapido, ya mismo, ahora mismo, de inmediato, inmediatamente, tan pronto como sea
    posible, lo primero disponible, la cita mas cercana, la mas cercana, mas cercana, proxima
    disponible, la proxima disponible, me urge, con urgencia, ahorita, entre mas pronto mejor,
    mientras mas pronto mejor, el primero que tengan, la primera que tengan, primera cita, tan
    pronto, lo mas proximo, cuanto mas pronto mejor, la mas pronta, primera disponible, antes
    posible, primer espacio, el primer espacio, lo antes ke se pueda, lo antes que se pueda, tan
    pronto se pueda
vague: depende, no se, no se todavia, todavia no se, aun no se, no estoy seguro, no estoy segura,
    quien sabe, tengo que ver, tengo que revisar, tengo que checar, dejeme ver, dejame ver, dejeme
    checar, deja checo, deje checo, le aviso, les aviso, luego le digo, luego les digo, varia,
    cambia, no sabria, no tengo idea, mi horario cambia, tengo que preguntar, voy a ver, despues
    le aviso, no se aun, no lo se, ahorita no se, otro horario, otra hora, otra fecha, algun dia,
    algun momento, voy a checar, tengo que consultar, pendiente
asks: que tienen, que tiene, que horarios tienen, que horarios hay, que dias tienen, que hay, que
    horario, que horarios, que dias, que dia, a que hora, que horas, cuando tienen, cuando hay,
    que tienen disponible, que fechas, cuando puedo, cuando podria, que me recomienda, que
    opciones, cuales son, que hay disponible, cuando abren, a que horas, hay citas, que hora, cual
    es, que disponibilidad, cuando seria, que citas
call: llameme, llamame, llamenme, llamar, llamada, me llame, me llamen, me llama, marqueme,
    marquenme, hablarme, hableme, hablenme, mandeme, texteme, textear, mensaje, me pueden llamar,
    me puede llamar, llamen, le llamo, les llamo, le marco, comuniquense, contacteme, contactarme,
    me hablan, me hablen, me marcan
greet: buenos dias, buenas tardes, buenas noches, buen dia, buena tarde, feliz navidad, feliz ano,
    feliz dia, gracias, hola, muchas gracias, buenas, que tenga buen dia, bonito dia, lindo dia,
    feliz tarde, primera vez, la primera vez, por primera vez, es mi primera vez, segunda vez,
    esta vez, a la vez, de una vez, hasta luego, hasta manana, nos vemos, por favor, porfa,
    porfavor, tal vez, por ahora, al dia, de nuevo
past: hace, tenia, fue, estuve, estaba, desde hace, empezo, empece, tome, me senti, pasado lunes,
    anoche, tuve, mi cita es, mi cita, cancelar, reprogramar, cambiar mi
ill: siento, me siento, me duele, duele, dolor, pastillas, medicina, medicamento, dormir, duermo,
    despierto, me despierto, comer, manejar, ansiosa, ansioso, peor, lloro, llorando, tomo, me
    tomo, mareo
"""
