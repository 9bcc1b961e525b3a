"""Spanish words that texters use, folded.

Only the list lives here: evidence for a language, and against a word being a name.
"""

from __future__ import annotations

_WORDS = """
    a abajo abierto abiertos ablar abogado abonos abren abril abrir abstinencia abuela abuelita
    abuelo abuelos aburrida aburrido abuso aca acaba acabar acabo acaso acatar acceso accion aceptan
    aceptar aceptarian acepto acercarme acercarse acompanado acompanante acompanar acompanarme
    aconseja acordarme acostado acostarme actua actuar acuerdo adecuado adelante ademas adentro
    adiccion adicciones adicta adictiva adictivo adicto adios administra adolescente adolescentes
    adulto adultos afecta afuera agencia agenda agendar agendeme agendo agente agosto agradable
    agradezco agua aguanto aguja agujas ahcccs ahi ahora ahorita ahorrame ahorrar ahorrare ahorrarle
    ahorrarme ahorrarnos ahorrarse ahorrarte aire aislante ajustar aki al alabar alcanzo alcohol
    alcoholico alcoholicos alcoholismo alegria alegrias alergica alergico algo alguien algun alguna
    algunas alguno algunos alimenticios alivio alla alli alma almuerzo alrededor alta altas
    alternativa alto alucina alucinaciones alucinar ama amable amamantando ambas ambos ambulante
    ambulantes amiga amigas amigo amigos amor analisis anda andale andas ando anestesia anestesico
    anestesiologo animales animo ano anoche anonima anonimo anos anoto ansiedad ansina ansiosa
    ansioso antes anticipacion anticoagulantes antidepresivo antidepresivos antidoping antidrogas
    antier anuncio apartar apartarme aparteme apellido apenas apetito aplica aplicar aprender
    aprobacion aprobada aprobado aprobo aprueba apuntar apunteme aquel aquella aqui arizona arreglan
    arrepentirme arriba arroz artificial artritis asco asdf ase aseguradora aseguradoras aseguranza
    aseguranzas asen aser asi asma asunto asustada asustado ataques atencion atender atiendan
    atienden atras audifonos aun aunque autismo auto automatico autorizacion autorizado autorizar
    auxilio averiguar avisa avisar aviseme aviso ay ayer ayuda ayudan ayudar ayudarme ayudeme
    ayudenme ayudo ayunas baja bajar bajo bajos ballet bamos banco bano barata barato basta bastante
    basura bato bebe bendecida bendiciones beneficios bien bienvenido bipolar bipolaridad bn boca
    bolsillo bonito borracho borrar bot brazo breve broma buen buena buenas buenisimo bueno buenos
    burdel burlen busca buscan buscando buscar busco caballos cabello cabeza cabron cabrona cada cae
    caer cafe caja calculan califica calificar califico california calle calma calmante calor cama
    cambia cambian cambiar cambie cambio cambios caminando caminar camino camion campo cancelacion
    cancelar cancelaron cancelen cancelo cancer cancion candidata candidato cansada cansado cantidad
    capacitados capte cara carajo carcel carecredit cargarme cargo carnal carne caro carro carros
    carta casa casada casado casas casi caso castellano catolica causa celular celulares cena cenar
    centro cerca cerebral cerebro cerrado cerrados cerramos certificados cerveza chale chamaca
    chamaco chamarra chao chat chava chavo cheque chica chico chido chinga chingada chingar chisme
    chiste chistoso chofer ciatica ciencia cierra cierran cigna cincel cinco cita citas ciudad claro
    clase clic cliente clima clinica clonazepam cobran cobrar cobrarle cobrarme cobrarnos cobraron
    coche cocina codigo colombiana colombiano colonia comadre comer comida como compa compadre
    companera companero compania comparado comparten completo complicada complicado compra comprar
    compre compro comprobado comprobante compulsion comunicarme comunicarse comunico comuniqueme con
    concusion condiciones confiable confianza confidencial confirma confirmar confundida confundido
    confusion conmigo cono conocer conocimiento conozco consciente consecuencias consejeria
    consejero consejeros consejo consigo consulta consultar consultas contacta contactamos contactar
    contacte contacten contacto contactos contar contarle contarme contarte contaste contento
    contesta contestan contestar contestarme contesten contiene contigo contra contratando
    contratarme control controlada contusion contusiones conversion conviene convulsiones copago
    copia corazon correctisimo correcto correo correr cortan cortante cortarme cortes cortesia cosa
    cosas costar costarle costarme costarnos costarte costo costos cotizarme covid crea credito cree
    creer creo cristiana cronica cronico cto cual cuales cualquier cualquiera cuando cuanta cuantas
    cuanto cuantos cuarenta cuarto cuartos cuatro cubana cubano cubierto cubre cuenta cuentame
    cuenteme cuerpo cuesta cuida cuidado cuidar cuido culero cumpleanos cumplir cunada cunado cura
    curar curiosa curioso cuyo da dale dan dando danino dano dar darian darle darme dato datos de
    debajo debe deben deber deberia debil debito debo decia decidir decir decirle decirme deficit
    dejame dejan dejar dejaron deje dejen dejo del delate deleite deletrea deletreo demas demasiado
    dental dentista dentro departamento depende dependencia dependiente deportar deposito depresion
    depresiva depresivo deprimida deprimido derecha derecho derramar derrame derrape derrumbe
    desaparecer desatado desayunar desayuno descalifica descansar descarada descarado descartar
    descuento descuentos desde desempleada desempleado deseo desertar desertor desesperada
    desesperado desierta desmayo despacio despegar despejar despertador despierta despierto
    despistar despues despuesito destacada destacado desterrar destrozada detras deuda devuelven dia
    diabetes diabetica diabetico diabeticos diagnostico diario dias dice dicen dicho diciembre
    dieron diferencia diferente diferentes dificil diga digale digame digan digerir digo dije
    dijeron dijo dime dinero dio dios direccion directo disculpa disculpe disociacion dispersar
    disponibilidad disponible disponibles dispuesta dispuesto distingue distinto doble doce doctor
    doctora doctores documentos dolar dolor dolores domicilio domingo domingos dona donde dormido
    dormir dormirme dos dosis doy droga drogado drogar duda dudas duele duelo dueno duerme duermen
    duermo dura duradero duran durante duro e economico edad efectivamente efectivo efecto efectos
    ejemplo ejercicio el electricista electroconvulsiva electronico elevador ella ellas ello ellos
    embarazada embarazarme embarazo embargo emergencia emergencias emergente empeorando empezar
    empieza empiezan empiezo empleo en encontrar encontre encuentro energia enero enferma enfermedad
    enfermedades enfermera enfermeras enfermo enganada engancha engancharme engano engorda enojada
    enojado enseguida ensenar entender entendi entendido entera enterar entere entero entiendo
    entonces entra entrada entrar entre entrenamiento entro enviar envicia envie epilepsia
    equivocado equivoco equivoque era eramos eran eres error es esa esas escogerlos escribame
    escribanme escribe escribi escribiendo escribir escribiste escribo escuchar escuela ese
    esketamina eso esos espacio espalda espanol espanola especial espera esperando esperanza esperar
    espere espero esposa esposo espray esquizofrenia esta estaba estaban estacionamiento estaciono
    estado estados estafa estamos estan estar estas este estimado esto estomago estos estoy
    estrenimiento estres estresada estresado estudio estudios estupida estupidez estuve etc etiqueta
    evaluacion evitar exactamente exacto examen excelente exista existe existen existia existo exito
    expediente experiencia experimental experimento explica explicar explique expliqueme extranar
    extrano facebook facil facilidades falta faltaba faltar falto familia familiar familiares
    farmacia fatal favor fda fea febrero fecha felicidades feliz feo feriados festivos fibromialgia
    fiesta fija fijar fin final financiamiento fines florecer fluoxetina forma formas formularios
    fotos frasco frase frio fue fuera fueron fuerte fui fumar fumo funciona funcionado funcionan
    funcionar funcionaron funcione futuro gana ganas ganaste gane gano garantia garantizan gasto
    gato generalizada gente gerente glaucoma glutamato gobierno gotas gracias gramo grande gratis
    grave gripa grosera grosero groseros grupo guapa guardan guatemalteca guatemalteco guerra guey
    gusta gustan gustaria gusto ha haber habia habito habla hablan hablando hablar hable hableme
    hablenme hablo hace hacen hacer hacerle hacerlo haci hacia haga hago haiga hambre han haria has
    hasta hay haya haz he hecho hermana hermano hermosa hicieron hidratacion higado hija hijo hijos
    hinchado hipertenso historia hizo hola holaa holi hombre hondureno hora horario horarios horas
    horita hospital hoy hsa hubo huecos huerco humano huy idea identificacion idioma idiomas idiota
    ido igual igualmente ilegal imagina imbecil importa importante imposible incapacidad infarto
    informacion informes infusion infusiones ingles inglesa ingreso inicio inmediato insomnio
    instagram instrucciones insulina inteligencia intentarlo intente intento interactua interes
    interesa interesada interesado interfieren internado internet interprete intravenosa intravenoso
    investigar invierno inyeccion inyecciones inyecta inyectada inyectar ir ira iria irme izquierda
    ja jaja jajaja jamas jefa jefe jefita joder joven jubilada jubilado jueves jugar julio junio
    junta junto juntos justificante justo ketamina kiero kilo ksa kuanto la labor lactando lado
    largo las lastima latina latino le legal lejos lengua lentes lento les letra levantar levantarme
    ley libras libre libres libro licencia limite limpieza limpio lindo linea lista listo litio
    llama llamada llamadas llamadita llamado llamame llamando llamar llamarles llamarme llamaron
    llamas llame llameme llamen llamenme llamo llega llegar llegaste llego llegue llenar lleva
    llevan llevar llevarla lleve llevo llorar lloro llueve lluvia lo loca local loco lograr los
    luego lugar lunes lupus luz madre maestra mal mala maldita maldito malestares malo malos mama
    mami mamon manana mananas manche manches manda mandame mandan mandar mandarle mandarles mandarme
    mandarnos mandarte mande mandeme mandenme mando manejan manejando manejar maneje manejo manera
    mano mantenimiento maquina marcarme mareada mareado marear mareos marido marihuana marqueme
    marquenme martes marzo mas mascota matar mataria matarme mayo mayor mayores mayoria me mecanico
    media mediano medias medica medicaid medicamento medicamentos medicare medicina medicinas medico
    medicos medio mediodia mejor mejora mejorar mejores mejoria memoria menor menores menos mensaje
    mensajera mensajero mensajes mensajito mensuales mental mente mentira mentirosa mentiroso mes
    mesa meseros meses metadona meterme mexicana mexicano mexico mg mi miedo miedos mientras
    miercoles mierda migrana migranas mija mijo mil miligramos minima minutos mio mirar mire mis
    misa misma mismo mitad modo molesta molestar molestia molestias molesto momentito momento moneda
    montarme morderme moreton morir morirme morra morro mostrarme motivo mover movil mucha muchacha
    muchacho muchas muchisimas mucho muchos mueca muela muelas muerde muerdes muerdo muerte muerto
    muestra muestres mueva mueven mueves muevo mujer mujeres multa mundo musculo musica muy na nacer
    nacimiento nada nadie nadien narcotico nariz nasal nauseas navidad necesaria necesario necesidad
    necesita necesitamos necesitan necesitar necesito negativos nego negocio negro nel nervios
    nerviosa nervioso nesesito neta neuropatia ni nieta nieto nietos ninez ningun ninguna ninguno
    ningunos nino ninos no noche noches nomas nombre nombres nop nope normal normalidad norte nos
    nosotras nosotros nota notar noticia novia noviembre novio nuera nuestra nuestro nueva
    nuevamente nuevas nueve nuevo nuevos numero numeros nunca o obligatorio obra obviamente obvio
    ocho octubre ocupada ocupado ocupo ocurrir odio oferta oficina ofrecen oido oiga oigan oir ojala
    ojo ojos ok okey oki olvidar olvide olvido omitir once onda opcion opciones operaron opina
    opinion opiniones opioide oprima orale orden oro otra otras otro otros oye oyeron pa paciencia
    paciente pacientes padecimientos padezco padre padres padrino padrisimo paga pagar pagaria
    pagina pago pagos pague pais palabra palabras pandillas panico pantalla pantallas papa papas
    papel papeles papi paquete para parar parece parecer pareja paren pariente parkinson parte
    partes particular partido partir partos pasa pasada pasado pasame pasando pasar pase paseme
    pasillos paso pasos pastilla pastillas patillas patron pecho pedir peligro peligrosa peligroso
    pelo pena pendeja pendejo pendiente pensaba pensando pensar pense pensionada pensionado peor
    pequeno perder perdi perdida perdon perdone perfecto permanente permiso permite permiten
    permitido pero perro perros persona personal personas pesada pesadillas pesar pesimo peso pida
    pide piden pidio pido pie piel piensa pienso pierdo pierna pilas pilla pillas pille pillo pillos
    pinche piquete piso pizza plan planee planeo planes platica platicar plaza plazo plazos plebe
    plebes plomero poca pocas poco pocos podemos poder podre podria podrian politica polvo pone
    ponen poner pongame pongo ponme por porcentaje porfa porfavor porfis porke porq porque pos
    posible positivo posparto post postraumatico pq precio precios preferencia preferible prefiere
    prefiero pregunta preguntar preguntas pregunte pregunto premio preocupa preocupacion preocupada
    preocupado preocuparme preocupo preparacion preparo presentarse presente presidente presion
    presiones prestamo prestamos previa previo prima primavera primer primera primero primo
    principio prisa privacidad privado probabilidad probado probar problema problemas proceso
    profesional programa programar prometer promociones pronto propia propio protegida proxima
    proximo proximos prozac prueba pruebas psicologa psicologo psicologos psiquiatra psiquiatria
    ptsd publico pude pudo pueblo pueda puedan puede pueden puedes puedo puente puerta
    puertorriquena pues puntillas punto puro puse pusieron puta puto que queda quedar quedarme
    quedarse quedo queja quejarme quejarse quejo queremos querer queria quien quienes quiera quiere
    quieren quieres quiero quimica quinta quinto quisiera quita quitan quitar quiza quizas
    rapidamente rapido rara raro ratito rato raza razon razonable reacciones real realidad realmente
    rebaja recado recepcion recepcionista receta recetan recetar rechazo recibi recibieron recibir
    recibirlo recibo recibos recien recoger recoja recomendaron recomendo recomienda recordar
    recuerda recuerdo recuerdos recuperacion recuperar recursos redaccion redes reduccion
    reembolsable reembolsos reemplaza referencia referido referir referirme refiero refuerzos regalo
    registrado regresa regresar regreso regulado regular relacion remover renew renta rentan repetir
    repita reportar reputacion requisitos resenas reservar reserveme resistente respetar respirador
    respirar responda respondan responden responder responsable respuesta restaurante resto
    resultado resultados reunion revisa revisan revisar rico ridicula ridiculo riesgo riesgos
    riesgoso rinon rinones robot rojo romper rompi ropa ruedas sabado sabados sabe saben saber sabes
    sabia saca sacan sacar saco sala saldria sale salgo salida salio salir saltar salud saludos
    salvadorena salvadoreno salvo sangre se sea seco secreto secundarios sed sedante seguido seguir
    segun segunda segundo segura seguramente segurisima seguro seguros seis semana semanal semanas
    senor senora senores senorita sentado sentir sentirme sepa septiembre ser sera seria serio
    sertralina servicio servicios servir sesion sesiones setenta severa sexto si sido siempre siendo
    siente sienten siento siete siga significa sigo sigue siguen siguiente silencio silla sillon
    simon simple sin sincera sincero sindrome sino sip sipi sirve sistema sita sitio situacion sobre
    sobredosificar sobrepeso sobrina sobrino social sociales sola solamente solicitud solicitudes
    solo soltera soltero somos son sono soy spravato su suave sube subir subsidio sucio sucursal
    suegra suegro sueldo suelo suelto suena sueno suero sueros suerte suficiente sufri sufrir sufro
    sugerir sugiere suicida suicidarme suicidio suite sur sus suspender sustancia sustituye suya
    suyo ta tabletas tal tales talvez tamales tambien tampoco tan tanta tantito tanto tarda tardan
    tardar tarde tardes tarea tarifa tarjeta tas tasa taxi tdah te tele telefono telemedicina
    temporal temprano tenemos tener tenga tengan tengo tenia tenian tenido tept terapeuta terapeutas
    terapia tercera tercero termicas termina terminar termitas textearme texto textos tiempo tienda
    tiene tienen tienes tierra tio tipo tiroides tmb tms to toc toca tocar toda todas todavia todito
    todo todos toma tomado toman tomando tomar tomarla tomarlo tomo tonteria tonto tortillas total
    toy trabaja trabajadora trabajan trabajando trabajar trabajo traductor trae traer traigo
    tranquila tranquilo transporte tras trastorno trastornos tratamiento tratamientos tratan
    tratando tratar trataron trato trauma traumas traumatica traumatico trece treinta tres triste
    tristeza tu turno tus tuve tuvo tuya tuyo u uber ubicacion ubicados ultima ultimo un una unas
    unico uno unos urge urgencia urgencias urgente usa usaba usados usamos usan usar usarlo uso
    usted ustedes util va vacantes vacio vacunas vale valor vamos van varia varias varies varios vas
    vato vaya ve vea vean veces vecina vecino veinte vejiga vemos ven vena vendame vende venden
    vendo venga vengan vengo venir venta ventaja ventana ver verano verdad verdadero verde veremos
    verga vergon verguenza verificar verle vestido veterano veteranos veterinario vez vi via viajar
    viaje vida video videollamada vieja viejo viene vienen vienes viento viernes vigilan vigilando
    vine viniendo vino vio virtual virtuales visa visita visitas vista visto vitaminados vitaminas
    viuda viudo viva vive vivir vivo volver volvere volverme vomitando vomite vomito voy voz vuelta
    vuelve vuelvo walmart web wey whatsapp xd xfa xfavor y ya yendo yerno yo zelle zoom
"""

SPANISH = frozenset(_WORDS.split())
"""Misspellings and texting forms are words here too."""
