"""Spanish words that texters use, folded.

Only the list lives here: evidence for a language, and against a word being a name.
"""

from __future__ import annotations

SPANISH = frozenset(
    """
    a abajo abierto abiertos ablar abogado abonos abren abrir abstinencia abuela abuelita abuelo
    abuso aca acabar acabo acceso aceptan aceptar acepto acompanado acompanar acompanarme
    aconseja acostado actua acuerdo adelante ademas adentro adiccion adicciones adicta adictiva
    adictivo adicto adios administra adolescente adolescentes adulto adultos afecta afuera
    agencia agenda agendar agente agosto agradable agradezco agua aguanto aguja agujas ahcccs
    ahi ahora ahorita aire aki al alcohol alcoholico alcoholismo alergico algo alguien algun
    alguna algunas alguno algunos alimenticios alivio alla alli alma almuerzo alrededor alta
    alto alucina alucinar amable amamantando ambas ambos amiga amigas amigo amigos amor analisis
    anda andale ando anestesia anestesico anestesiologo animo ano anoche anonima anonimo anos
    ansiedad ansiosa ansioso antes anticipacion anticoagulantes antidepresivo antidepresivos
    antidrogas antier apartar aparteme apellido apenas aplica aprender aprobada aprobado aprobo
    apunteme aquel aquella aqui arizona arreglan arriba artificial ase aseguradora aseguranza
    aseguranzas asen aser asi asma asunto ataques atencion atender atiendan atienden atras aun
    aunque autismo automatico autorizacion autorizar avisa avisar aviseme aviso ay ayer ayuda
    ayudan ayudar ayudarme ayudeme ayudenme ayunas bajar bajo bajos bamos banco bano barato
    basta bastante bebe bendiciones beneficios bien bienvenido bipolar bipolaridad bn boca
    bolsillo bonito borracho borrar bot brazo buen buena buenas buenisimo bueno buenos busca
    buscando buscar busco caballos cabeza cada cae caer cafe caja calculan califica calificar
    califico california calle calma calor cama cambia cambiar cambie cambio cambios caminando
    caminar camino camion cancelacion cancelar cancelen cancelo cancer candidata candidato
    cansada cansado cara carecredit cargo carne caro carro carros carta casa casada casado casi
    caso catolica causa celular celulares cena centro cerca cerebral cerebro cerrado
    certificados cerveza chamarra chao chat chica chico chido chiste chistoso chofer ciatica
    ciencia cierran cigna cinco cita citas ciudad claro clase clic cliente clima clinica
    clonazepam cobran cobrar cobraron coche cocina codigo colombiana colombiano colonia comadre
    comer comida como compadre companera companero compania comparten completo compra comprar
    compro comprobado comunicarme comunicarse comunico comuniqueme con condiciones confianza
    confidencial confirma confirmar conmigo conocer conozco consciente consecuencias consejeria
    consejo consulta consultas contacto contar contento contesta contestan contestar contesten
    contiene contigo contra contratando control controlada conviene convulsiones copago copia
    corazon correctisimo correcto correo correr cortes cosa cosas costo crea credito cree creer
    creo cristiana cronico cto cual cuales cualquier cualquiera cuando cuanta cuantas cuanto
    cuantos cuarenta cuarto cuartos cuatro cubana cubano cubierto cubre cuenta cuentame cuenteme
    cuerpo cuesta cuida cuidado cuidar cuido cumpleanos cunada cunado cura curar cuyo da dale
    dando danino dano dar darian darle darme dato datos de debajo debe deben deber debito debo
    decia decidir decir decirle decirme dejame dejan dejar deje dejen dejo del demas demasiado
    dentista dentro depende dependencia deposito depresion depresiva depresivo deprimida
    deprimido derecha derecho derrame desayunar desayuno descansar descuento descuentos desde
    deseo desesperada desesperado desmayo despacio despierta despierto despues detras deuda
    devuelven dia diabetes diagnostico diario dias dice dicen dicho diciembre dieron diferencia
    diferente dificil diga digale digame digan digo dije dijeron dijo dinero dio dios direccion
    disculpa disculpe disociacion disponibilidad disponible disponibles distingue distinto doble
    doce doctor doctora doctores documentos dolor dolores domicilio domingo domingos donde
    dormir dormirme dos dosis droga drogar duda dudas duele duelo dueno duerme duermen duermo
    dura duran durante duro e economico edad efectivamente efectivo efecto efectos ejemplo
    ejercicio el electricista electroconvulsiva electronico ella ellas ello ellos embarazada
    embarazo embargo emergencia empezar empieza empiezo empleo en encontrar encontre encuentro
    enero enferma enfermedad enfermedades enfermera enfermeras enfermo engorda enojada enojado
    enseguida ensenar entender entendi entendido entera enterar entere entero entiendo entonces
    entrada entrar entre entrenamiento entro enviar envicia envie epilepsia equivocado equivoco
    equivoque era eramos eran eres error es esa esas escogerlos escribame escribanme escribi
    escribiendo escribir escribo escuchar escuela ese esketamina eso esos espacio espalda
    espanol espanola especial espera esperando esperanza esperar espere espero esposa esposo
    espray esquizofrenia esta estaba estaban estacionamiento estaciono estado estados estamos
    estan estar estas este estimado esto estos estoy estres estresada estresado estudio estudios
    etc etiqueta evaluacion evitar exactamente exacto examen excelente exito expediente
    experiencia experimental explica explicar expliqueme extranar extrano facebook facil falta
    faltaba falto familia familiar familiares farmacia favor fda febrero fecha felicidades feliz
    feo festivos fibromialgia fiesta fin final financiamiento fines fluoxetina forma formas
    formularios fotos frasco frase frio fue fuera fueron fuerte fui fumar fumo funciona
    funcionado funcionar funcionaron funcione futuro gana ganas ganaste gano garantizan gasto
    generalizada gente gerente glaucoma glutamato gracias gramo grande gratis grave grosera
    groseros grupo guapa guardan guatemalteca guatemalteco gusta gustan gustaria gusto ha haber
    habia habla hablan hablando hablar hable hableme hablenme hablo hace hacen hacer hacerlo
    haci hacia haga hago hambre han haria has hasta hay haya haz he hecho hermana hermano
    hermosa hicieron hidratacion higado hija hijo hijos hinchado historia hola holaa holi hombre
    hondureno hora horario horarios horas hospital hoy hsa hubo huy idea idioma idiomas ido
    igual igualmente ilegal imagina importa importante imposible incapacidad infarto informacion
    informes infusion infusiones ingles inglesa ingreso inicio inmediato insomnio instagram
    instrucciones insulina inteligencia intente intento interactua interes interesa interesada
    interesado internet interprete intravenosa intravenoso invierno inyeccion inyecciones
    inyectada ir ira iria irme izquierda ja jaja jajaja jamas jefe joven jueves jugar julio
    junio junta junto juntos justificante justo ketamina kiero kilo ksa kuanto la labor lactando
    lado largo las lastima latina latino le legal lejos lengua lentes lento les letra levantar
    levantarme ley libras libre libres libro licencia limite limpieza limpio lindo linea lista
    listo litio llama llamada llamadas llamadita llamado llamame llamando llamar llamarles
    llamarme llamaron llamas llame llameme llamen llamenme llamo llega llegar llegaste llego
    llenar lleva llevan llevar llevarla lleve llevo llorar llueve lluvia lo loca local loco los
    luego lugar lunes luz madre maestra mal mala malo malos mama mami manana mananas manda
    mandame mandan mandar mandarles mande mandeme mandenme mando manejan manejar maneje manera
    mano maquina mareada mareado mareos marido marihuana marqueme marquenme martes marzo mas
    mascota matar mayo mayor mayores mayoria me mecanico media mediano medias medica medicaid
    medicamento medicamentos medicare medicina medicinas medico medicos medio mediodia mejor
    mejorar mejores mejoria memoria menor menores menos mensaje mensajes mensajito mensuales
    mental mente mentira mes mesa meses meterme mexicana mexicano mexico mi miedo miedos
    mientras miercoles migrana migranas mil miligramos minima minutos mio mirar mire mis misa
    misma mismo mitad modo molesta molestar molesto momentito momento moneda morir morirme
    motivo movil mucha muchas muchisimas mucho muchos muela muerte muerto muestra mujer multa
    mundo musica muy nacer nacimiento nada nadie narcotico nariz nasal nauseas navidad necesaria
    necesario necesidad necesita necesitamos necesitan necesitar necesito nego negocio negro nel
    nervios nerviosa nervioso nesesito neuropatia ni nieta nieto ninez ningun ninguna ninguno
    nino ninos no noche noches nombre nombres nop nope normal norte nos nosotras nosotros nota
    notar noticia novia noviembre novio nuera nuestra nuestro nueva nuevamente nuevas nueve
    nuevo nuevos numero numeros nunca o obligatorio obra ocho octubre ocupada ocupado ocupo
    ocurrir oficina ofrecen oido oiga oigan oir ojala ojo ojos ok okey oki olvidar olvide olvido
    omitir once onda opcion opciones opinion opiniones opioide orale orden oro otra otras otro
    otros oye oyeron pa paciencia paciente pacientes padecimientos padezco padre padres padrino
    padrisimo paga pagar pagaria pagina pago pagos pague pais palabra palabras panico pantalla
    papa papas papel papeles papi paquete para parar parece parecer pareja pariente parkinson
    parte partes particular partido partir partos pasa pasada pasado pasando pasar pase paseme
    paso pasos pastilla pastillas pecho pedir peligro peligrosa peligroso pelo pena pendiente
    pensaba pensando pensar pense peor pequeno perder perdi perdida perdon perdone perfecto
    permanente permiso permite permitido pero perro perros persona personal personas pesadillas
    pesar peso piden pidio pie piel piensa pienso pierna piquete piso pizza plan planes platica
    platicar plaza plazo plazos plomero poca poco pocos podemos poder podre podria podrian
    politica pone ponen poner pongame pongo por porcentaje porfa porfavor porfis porke porq
    porque posible posparto postraumatico pq precio precios preferencia preferible prefiere
    prefiero pregunta preguntar preguntas pregunto premio preocupa preocupacion preocupada
    preocupado preocupo preparacion preparo presentarse presente presion prestamo previa previo
    prima primavera primer primera primero primo principio prisa privacidad privado probabilidad
    probado probar problema problemas proceso programa programar pronto propia propio protegida
    proxima proximo proximos prozac prueba psicologa psicologo psicologos psiquiatra ptsd
    publico pude pudo pueblo pueda puedan puede pueden puedes puedo puente puerta puertorriquena
    pues punto puro pusieron que queda quedar quedarme quedarse quedo queja quejarme queremos
    querer queria quien quienes quiera quiere quieren quieres quiero quimica quinta quinto
    quisiera quita quitar quiza quizas rapidamente rapido raro rato razon razonable reacciones
    real realidad realmente rebaja recado recepcionista receta recetan recetar rechazo recibi
    recibieron recibir recibo recoja recomendaron recomendo recomienda recordar recuerda
    recuerdo recuperacion recursos redes reembolsable reemplaza referencia referido referir
    refiero refuerzos regalo regresa regresar regreso regulado regular relacion renew renta
    rentan repetir repita requisitos resenas reservar resistente respirar responda respondan
    responder respuesta restaurante resto resultado resultados reunion revisan revisar rico
    riesgo riesgos rinon rinones robot rojo romper ropa ruedas sabado sabados sabe saben saber
    sabes sabia saca sacar saco sala saldria sale salgo salida salir saltar salud saludos
    salvadorena salvadoreno salvo sangre se sea seco secreto secundarios sed sedante seguir
    segun segunda segundo segura seguro seguros seis semana semanal semanas senor senora senores
    senorita sentado sentir sentirme sepa septiembre ser sera seria serio sertralina servicio
    servicios servir sesion sesiones setenta severa sexto si sido siempre siendo siente siento
    siete siga significa sigo sigue siguiente silencio silla simon simple sin sindrome sino sip
    sipi sirve sita sitio situacion sobre sobredosificar sobrina sobrino social sociales sola
    solamente solicitud solo soltera soltero somos son sono soy spravato su suave sube subir
    sucio sucursal suegra suegro sueldo suelo suelto suena sueno suero sueros suerte suficiente
    sufri sufrir sufro sugerir suicida suicidio sur sus suspender suya suyo tabletas tal tales
    talvez tamales tambien tampoco tan tanta tanto tarda tardar tarde tardes tarea tarifa
    tarjeta tasa taxi tdah te tele telefono temporal temprano tenemos tener tenga tengan tengo
    tenia tenian tenido tept terapeuta terapeutas terapia tercera tercero termina terminar
    textearme texto textos tiempo tienda tiene tienen tienes tierra tio tipo tiroides tmb tms
    toc toca tocar toda todas todavia todito todo todos toma tomado toman tomando tomar tomarlo
    tomo tonto total toy trabaja trabajadora trabajan trabajando trabajar trabajo traductor
    traer traigo tranquila tranquilo transporte tras trastorno trastornos tratamiento
    tratamientos tratan tratar trataron trato trauma traumas trece treinta tres triste tristeza
    tu tus tuve tuvo tuya tuyo u uber ubicacion ubicados ultima ultimo un una unas unico uno
    unos urge urgencia urgente usa usaba usados usan usar usarlo uso usted ustedes util va
    vacantes vacio vacunas vale valor vamos van varias varios vas vaya ve vea veces vecina
    vecino veinte vejiga ven vena vende venden vendo venga vengo venir venta ventaja ventana ver
    verano verdad verdadero verde veremos vergon verguenza verificar veterano veteranos
    veterinario vez via viajar viaje vida video vieja viejo viene vienen vienes viento viernes
    vigilando vine vino vio virtual virtuales visita visitas vista visto vitaminas viuda viudo
    viva vive vivir vivo volver volvere volverme vomite vomito voy voz vuelta vuelvo web xfa
    xfavor y ya yendo yerno yo zelle zoom
    """.split()
)
"""Misspellings and texting forms are words here too."""
