"""Danger now, in Spanish, accents folded, as people text it in Arizona and Mexico."""

from __future__ import annotations

from bot.core.reading.safety_rows import row

PELIGRO = (
    row("quiere morir", "me quiero morir", r"""
        ojala (me|no)( \w+){0,3} (infarto|cancer|atropell\w+|muera|accidente|despiert\w+
        ..|despertar\w*|amanec\w+)
        (solo|nomas|nada mas) estorbo|soy un estorbo|para que naci
        (iba a|estuve a (nada|punto) de) (hacerlo|aventarme|tirarme|matarme)( \w+){0,3} (pero|y
        ..|cuando)
        tengo (la|una|el|un) (pistola|arma|navaja|soga|cuchillo) (en la mano|list[oa]|cargada
        ..|conmigo)
        (me )?(canse|harte|aburri|fastidie)( \w+)? de (vivir|la vida|existir|esta vida|todo)
        (desearia|quisiera|ojala|preferiria|hubiera)( \w+){0,3} (nacido|existir|morir\w*|muert[oa]
        ..|no estar|desaparecer)
        no me (importa|importaria)( \w+){0,2} (morir\w*|muero|muera|vivir|vivo)
        (pastillas|medicina|veneno|dosis)( \w+){0,4} (para|y) (morir\w*|matar\w*|no despertar
        ..|dormir para siempre)
        (quiero|quisiera|voy a|gustaria|deseo|mejor|toca)( \w+){0,2} ?(ir|irme|largar|largarme
        ..|descansar)( \w+)? (con (dios|diosito|mi (mama|papa|hij[oa]|espos[oa]|abuel[oa]))|al
        .. (cielo|otro mundo)|de este mundo|para siempre|en paz|de aqui para siempre)
        (mejor|seria|estaria)( \w+)?( \w+)? (muert[oa]|morir\w*|no existir|sin vida|no estar
        .. viv[oa])
        (mi|la|esta|mi propia) vida (ya )?(no|nada|es) (\w+ )?(vale( nada)?|tiene sentido|sirve
        ..|importa|un infierno|una mierda|insoportable)
        por que( \w+)? (naci|estoy viv[oa]|sigo viv[oa]|sigo aqui|desperte)
        (quier[oea]s?|quieren|quisiera|queria|deseo|desea|ojala|prefier[oe]|preferiria|gustaria
        ..|ganas de|quiero que|pido|ruego|rezo|espero|necesito|merezco|mejor|deberia|pensando en
        ..|pienso en|debo|anhelo|lista para|listo para|intent[oeaé]\w*|tengo que)( (me|solo|ya
        ..|estar|estoy|a|dios|por|que|yo|se|mejor|nada mas|nomas|irme y|haber|de una vez|pudiera
        ..|poder|hubiera|a veces|tanto|mucho|nunca|simplemente|solamente))* (morir(me|se)?
        ..|mor[io]rir|muera|muriera|muerta|muerto|muerte|matar(me|se)?|desaparecer|no (existir
        ..|despertar(me)?|vivir|estar (aqui|vivo|viva)|haber nacido|seguir|despierte|despertara?)
        ..|dormir (para siempre|y no|y nunca)|dejar de (existir|vivir)|suicidar(me|se)|quitar(me
        ..|se) la vida|acabar con (mi vida|todo|esto|mi sufrimiento)|irme (de este mundo|al cielo
        ..|con dios|para siempre)|me lleve|nunca haber nacido|cortarme|hacerme dano|terminar con
        .. (todo|mi vida|esto)|nacido)(?! (por saber|de (risa|hambre|ganas|calor|frio|sueno))\b)
        (me|se) (quiero|quiere|voy a|va a|quisiera|queria|quieren|vas a|puedo|deberia|dan ganas de
        ..|gustaria) (\w+ )?(matar|morir|suicidar|ahorcar|ir para siempre|ahogar|cortar las venas
        ..|colgar|pegar un tiro|dar un (tiro|balazo)|volar (la cabeza|los sesos)|empastillar
        ..|quitar la vida|aventar|tirar de|hacer dano|lastimar|largar de este mundo)(?! de
        .. (risa|hambre|ganas|calor|frio|sueno|la risa))
        mejor me muero|mejor muert[oa]|me (mato|suicido|mataria|quito la vida|voy a colgar|mate ya)
        que me (muera|lleve dios|mate|parta un rayo)|dios (ya )?(llevame|me lleve)
        llevame (ya )?(dios|senor|contigo)
        ojala (no|nunca|me|y me|y no) (\w+ )?(despert\w+|muri\w+|muer\w+|nac\w+|amanez\w+|exist\w+
        ..|mate\w*)
        (no|nunca|sin)( \w+)? (quiero|quisiera|quiere|deseo|tengo ganas de|tiene ganas de|queria
        ..|puedo|ganas de|quieren|hubiera|deberia|debi)( \w+)? (vivir|seguir (viviendo|adelante
        ..|asi|viv[oa]|aqui|luchando|con (esto|mi vida|la vida|esta vida)|en este mundo)
        ..|seguir{end}|estar (aqui|viv[oa]|en este mundo|mas aqui|mas en este)|existir
        ..|despertar(me)?(?! (temprano|tarde)\b)|nacer|nacido|mas vivir|esta vida|la vida|haber
        .. nacido|continuar)(?! (en (phoenix|arizona|gilbert|mesa)|con (dolor|la ansiedad)
        ..|tomando)\b)
        (dormir(me)?|acostarme) (y|para) (no|nunca|ya no) (\w+ )?despertar(me)?
        no (volver a )?despertar(me)? (nunca|mas|manana|jamas|ya)|dormir para siempre
        no despertar mas
        (se me (quitaron|fueron|acabaron)|perdi|he perdido|no (tengo|le encuentro|tiene|me quedan
        ..|hay|encuentro)|sin|ya no (tengo|siento|encuentro))( \w+)? (ganas|razon(es)?|motivos?
        ..|sentido|fuerzas?|deseos|proposito|voluntad)( \w+)? ?(de|para|a|por) ?((la|que|mi|seguir
        ..|esta) )*(vivir|vida|existir|seguir|seguir (viviendo|adelante)|vivir mas|luchar|estar
        .. aqui|levantarme|nada|viviendo)
    """),
    row("no puede mas", "ya no aguanto mas", r"""
        (hoy|esta noche|ya|manana)( \w+)? se (acaba|acabo|termina)( \w+)? todo( \w+)?
        ya (estuvo|valio|fue)( \w+)?( \w+)? (todo|mi vida|seguir|vivir|de vivir)
        (pa|para|por) que( \w+)? (sigo|vivo|existo|estoy (viv[oa]|aqui)|sirvo|seguir|vivir)(
        .. \w+)?{end}
        (ya )?no (puedo|aguanto|soporto|doy|resisto|aguanta|puede|tolero) (mas|seguir (asi
        ..|viviendo|adelante|viv[oa])|vivir( asi)?|esta vida|la vida|seguir|con (mi vida|esta vida
        ..|la vida|tanto( dolor| sufrimiento)?|esto( mas)?|todo( esto)?)|tanto (dolor|sufrimiento)
        ..|este (sufrimiento|dolor tan|infierno)|vivir)(?! (el (lunes|martes|jueves|viernes
        ..|miercoles)|tarde|temprano|con (el seguro|el trabajo|(mi|el|este) (horario|turno))|en la
        .. (manana|tarde)|pagar|de \d
        ..|los|tiempo|tomar|con la (renta|espera)|el (trafico|calor|seguro)|la (espalda|rodilla
        ..|espera))\b)
        ya no (puedo|aguanto|soporto|quiero nada|quiero( mas)?|le veo (caso|sentido)|aguanto (esto
        ..|nada|la vida)|doy mas){end}
        ya no quiero (nada|mas|esto|sufrir( mas)?|luchar|seguir|intentar|saber nada de la vida)(?!
        .. (mensajes?|textos?|llamadas|citas?|la cita|pastillas|informacion|tomar|con el
        .. tratamiento|info|ir|cita|gracias|que me (llamen|escriban|manden))\b)
        (no (vale|merece) la pena|no tiene( ningun)? sentido|para que|de que sirve|que caso tiene
        ..|no le (veo|encuentro)( ningun| el)? (sentido|caso)|cual es el (punto|caso|sentido)|nada
        .. tiene sentido|que sentido tiene)( de| a| en| la)*( (vivir|vida|seguir( viviendo| viva|
        .. vivo)?|nada|existir|mi vida|estar (aqui|viv[oa])|sigo (viv[oa]|aqui|viviendo)|la vida
        ..|vivo|todo esto|luchar|tanto))?{end}
        (cansad[oa]|hart[oa]|aburrid[oa]|fastidiad[oa]) (ya )?de (vivir|la vida|esta vida|existir
        ..|todo|mi vida|luchar|sufrir|seguir|estar viv[oa]|todo esto|tanto sufrir)(?! (con (el
        .. seguro|dolor|la ansiedad)|los mensajes)\b)
        (mejor|bien|felices|tranquilos|contentos)( \w+){0,3} (sin mi|si (yo )?(no (estuviera
        ..|existiera|estoy)|me (muero|muriera|voy|fuera)|desapare\w+)|el dia que me muera|cuando
        .. me muera)
        (soy|ser|siento( que soy)?|como|era|me he vuelto)( (como|solo|nomas|que soy))* (una|un)
        .. (carga|estorbo)( para)?
        nadie me (va a extranar|extranaria|necesita|quiere{end}|echaria de menos)
        a nadie le (importo|importa si (me muero|vivo)|importaria)
        (no sirvo para nada|no valgo nada)( \w+){0,4} (morir\w*|viv\w+|mejor)
        (no|sin)( \w+)? (hay|veo|encuentro|tengo|queda) (otra )?(salida|esperanza|razon|remedio
        ..|futuro|solucion)(?! (de|para (mi|la) (rodilla|espalda|cita))\b){end}
        (unica|mejor) (salida|solucion|opcion) es (morir\w*|la muerte|matarme|suicid\w+)
        (esta|es) (mi )?(ultima|unica) (esperanza|oportunidad)( \w+){0,8} (no se que (hare|voy a
        .. hacer)|me (mato|muero|rindo)|todo|se acabo|acab\w+|hasta aqui)
        me rindo{end}|me doy por vencid[oa]
        odio (mi vida|vivir|estar viv[oa]|la vida|existir|despertar)
        (quiero|quisiera|necesito|ojala|que|deseo) (que )?(ya )?(todo )?(esto )?(ya )?(se )?(acabe
        ..|termine|acabar(a|con todo)?|terminara?|pare)( ya| todo| esto)*{end}
        quiero acabar con (todo|esto|mi vida|mi sufrimiento)
        (tengo|hice|hago) un plan (para|de) (acabar|terminar) con (todo|esto|mi vida|mi sufrimiento)
        ya me despedi( \w+)? de (todos|mi familia|mis hijos|mi mama|mis padres|ellos)
        quiero terminar con (todo|mi vida|mi sufrimiento)
        (poner|ponerle|pongo|pondre|le pongo) (un )?fin a (todo|esto|mi vida|mi sufrimiento|la vida)
        (hasta aqui llegue|ya fue suficiente de (vivir|la vida)|que termine (ya|todo) (este|mi)
        .. (sufrimiento|dolor))
    """),
    row("piensa en suicidarse", "pienso en el suicidio", r"""
        (cuant[ao]s|que|cual)( \w+){0,6} (mortal(es)?|letal(es)?|fatal(es)?|mata(n|ria)?)(?! (el
        ..|los) (dolor|germenes|tiempo))
        (pens\w+|piens\w+|idea\w*|plan\w*|planeando|imagin\w+|deseos?|ganas|impulsos?|habla
        ..|hablando|dice|amenaz\w+|busc\w+|intent\w+|quiere|trat\w+)( \w+){0,4} (suicid\w+|matarme
        ..|matarse|morir(me|se)?|la muerte|quitar(me|se) la vida|acabar con (mi|su) vida|hacer(me
        ..|se) dano|lastimar(me|se)|no estar (aqui|viv[oa])|cortar(me|se)|ahorcar(me|se)|colgar(me
        ..|se)|desaparecer|tirar(me|se) de|terminar con mi vida|no vivir|no despertar)(?! (hace|a
        .. los)\b)
        (estoy|soy|siento|esta|ando|sintiendo|anda|me puse|muy)( \w+)? suicida
        (tengo|tiene|con|teniendo|siento|me dan|me llegan|tuve otra vez|me vienen|tenemos) (\w+
        .. )?(pensamientos|ideas|impulsos|ideacion)( \w+)? (suicidas?|de (muerte|morir|suicid\w+
        ..|matarme|hacerme dano|lastimarme|hacerle dano|quitarme)|feos de morir)
        (matarme|suicidarme|ahorcarme|colgarme|quitarme la vida|cortarme las venas|dispararme|me
        .. corto|me estoy cortando|me (volvi a )?cort(e|o) (los|las|la|el|otra|a proposito)
        ..|cortandome|me hago dano|hacerme dano|hacerme algo|lastimarme|me lastimo|autolesion\w*
        ..|aventarme (de|del|al|a)|tirarme (de|del|al|a (un|la|las))|volarme|pegarme un tiro|darme
        .. un tiro|envenenarme|intoxicarme|ahogarme en|me quiero ir (de este mundo|para siempre
        ..|con dios)|una locura conmigo|hacer una (locura|tonteria)|cometer una (locura|tonteria)
        ..|cometer suicidio|colgar de)(?! (el (pelo|cabello|dedo)|cocinando|con el cuchillo
        .. cocinando|corriendo|en el gimnasio|la rodilla)\b)
        (tengo|compre|puse|amarre|consegui|prepare)( ya)?( \w+)? (una |la )?(soga|horca)
        (muneca|vena)s?( \w+){0,2} (me )?(cort|abr)\w+|(se|me)( \w+)? (cort|abri)\w+ (las|sus
        ..|mis) (venas|munecas)
        (tengo|compre|traigo|tiene|agarre|consegui) (una |un |la |el )(pistola|arma|soga|cuerda
        ..|navaja|cuchillo)( \w+){0,6} (cabeza|cuello|lista|cerca|usar\w*|mano|mi|boca|lado|todo)
        cuant[ao]s?( \w+){0,8} (para|hasta|puedo|necesito|se necesitan|me)( \w+){0,3} (morir\w*
        ..|matar\w*|muera|mata|mate|no despertar|dormir para siempre|sobredosis|acabar)
        dosis (letal|mortal|fatal)
        (como|forma|manera|modo)( \w+){0,3} (matarme|morir(me)? (sin|rapido|facil)|suicidarme
        ..|quitarme la vida|no despertar|sin dolor morir)
        (me )?(tom[eoa]|tomar(me)?|tome|trag\w+|tomarme|tomando|se tomo)( \w+){0,2} (todas|todos
        ..|muchas|un monton|un frasco|un bote|el frasco|el bote|todo el (frasco|bote)|un puno
        ..|bastantes|\d\d+)( \w+){0,3} ?(pastillas|medicinas?|medicamentos?|pildoras|tabletas
        ..|frasco|bote|para (dormir|morir\w*)|a proposito)
        (tom[eo]|trag(ue|o)|acab[eo])( \w+)? (todo )?(un|el|mi|la|una) (frasco|bote|caja|tira
        ..|blister)(
        .. (entero|completo|entera|completa)| de \w+){1,2}|(me|se) empastill\w+
        (me|se) (tom|trag|cort|quem|golpe|lastim|avent|tir|choc)\w*( \w+){0,5} a proposito
    """),
    row("se despide", "adios a todos", r"""
        (deje|escribi|hice)( \w+){0,3} cartas? (a|para) (todos|mis?|cada|ellos|la familia)(?! doctor
        ..| seguro| aseguranza| jefe| trabajo)
        (mensaje|carta|nota|texto)s?( \w+)? (despidiendose|de despedida)
        (escribi|escribio|mando|puso)( \w+){0,4} (adios|despedi\w+)( \w+){0,5} (no (contesta
        ..|responde|aparece)|apago|nadie)
        (perdon|perdonenme|gracias)( \w+)? por todo[a-z ,.]{0,40} adios
        adios[a-z ,.]{0,30} (perdon\w*|los (amo|quiero)|gracias por todo)
        (perdon|perdonenme) por todo( [.,])* (los|la|lo|te) (quiero|amo)
        adios (para siempre|a todos|mundo|mundo cruel|a mi familia|a mis hijos|familia|los (amo
        ..|quiero) (mucho|a todos))
        me (despido|quiero despedir|vengo a despedir|estoy despidiendo)( \w+)?( \w+)?(?! (gracias
        ..|buen)\b)
        (esta|este) es mi (ultimo|ultima|despedida|adios)( (mensaje|dia|noche|texto))?
        carta de despedida|nota (de despedida|suicida)|mi ultim[oa] (dia|noche|mensaje|adios)
        (ya )?no (voy a|estare|vamos a|va a)( \w+)? ?(estar|estare|seguir|vivir)?( \w+)? ?(aqui
        ..|viv[oa] |en este mundo )(manana|mucho|mas|para|cuando|despues|por mucho)
        (no|nunca) (voy a )?(llegar|llego|amanecer|amanezco|ver) (a )?(manana|viv[oa]|navidad)
        cuando (ya )?(no este|me muera|yo falte|me haya ido|este muert[oa])( \w+)?
        cuid(en|a|e) (a |de )?(mis?|mi) (hijos|hijas|ninos|mama|perro|familia|bebe|hija|hijo|gato
        ..|esposa|esposo)( \w+)?( \w+)? ?(por mi|cuando|si|porque|ya)
        (dig\w+|dile|diles)( \w+){0,4} (que )?(los|la|lo) (amo|quiero|ame)
        (perdon\w*|disculp\w*)( \w+){0,3} (por lo que (voy a hacer|hice|hare)|por (irme|dejarlos)
        ..|familia|mama|hijos|todos)
        regal(ando|e|o|ar) (todas )?mis (cosas|pertenencias)
    """),
    row("otra persona en peligro", "mi hija se esta cortando los brazos", r"""
        (papa|mama|herman[oa]|hij[oa]|espos[oa]|amig[oa]|prim[oa]|ti[oa]|novi[oa]|marido)(
        .. \w+){0,3} (compro|consiguio|escondio|busca|saco|trae) (una?|la|el) (soga|pistola|arma
        ..|veneno|navaja|cuerda|cuchillo)
        (mi|su|una|un)( \w+)? (hij[oa]|espos[oa]|mama|papa|herman[oa]|amig[oa]|novi[oa]|ti[oa]
        ..|abuel[oa]|prim[oa]|sobrin[oa]|marido|pareja|niet[oa]|nin[oa]|madre|padre|suegr[oa])(
        .. \w+){0,6} (suicida|suicidar\w*|matar(se)?|morir(se)?|no quiere (vivir|seguir|estar aqui
        ..|existir)|quitarse la vida|hacerse dano|cortando|se corta|lastimar(se)?|tomo (todas
        ..|muchas)|ahorcar(se)?|desaparecer)
        (se|lo|la|los) (quiere|va a|quiso|piensa|trato de|intento|esta|quieren) (matar|morir
        ..|suicidar|quitar la vida|cortando|ahorcar|lastimando|hacer dano)(?! de (risa|hambre))
        (quiero|voy a|ganas de|pienso en|pensamientos de|miedo de|dan ganas de|impulsos de) (\w+
        .. )?(matar|hacerle dano|lastimar|ahogar|golpear|hacer dano|danar|apunalar|dispararle
        ..|acuchillar)(lo|la|los|le)?( a)?( \w+){0,2} ?(bebe|hij[oa]s?|espos[oa]|marido|alguien
        ..|gente|todos|familia|mama|papa|jefe|vecin[oa]|nin[oa]s?|{end})
        me (va a|quiere|quiso|amenaza con|dijo que me va a) matar
        no (estoy|me siento|esta|se siente) (segur[oa]|a salvo) (conmigo|sol[oa]|en mi casa|en
        .. casa|esta noche|de mi( mism[oa])?|con mis pensamientos)
        (tengo )?miedo de (lo que (puedo|pueda|podria|voy a) hacer(me)?|hacer(me)? (algo|dano|una)
        ..|mi mism[oa]|matarme|lastimarme)
        peligro para (mi|si) mism[oa]|voces( \w+){0,5} (mate|muera|dano|matar\w*)
    """),
)  # fmt: skip
