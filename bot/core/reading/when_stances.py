"""English words about whether a time suits: yes, no, any, soon, unsure, asking, not about a visit.

Lines as in `when_english.py`; kinds are explained in `when_words.py`.
"""

TABLE = """
glue: after that, after then, thereafter, i, im, ill, id, ive, a, an, the, is, are, am, be, it,
    its, that, thats, this, there, my, me, you, u, ur, your, r, we, they, them, those, these, he,
    she, our, us, if, would, will, should, might, may, do, did, to, of, for, on, in, with, as,
    really, very, pretty, kind of, kinda, sort of, sorta, usually, normally, mostly, generally,
    typically, probably, prob, prolly, think, guess, say, some, one, ones, time, times, day, days,
    schedule, sure, please, pls, plz, thanks, thank, too, well, also, again, take, get, go, going,
    gonna, see, need, have, has, got, lol, haha, uh, um, umm, hmm, oh, honestly, tbh, basically,
    right, now, here, people, guys, team, around, more, than, even, still, always, often, both,
    same, what, who, not, able, lot, bit, little, super, definitely, def, especially, espcially,
    esp, at least, least, if possible, if thats ok, if that works, much, many, anyone, someone,
    somebody, doing, being, been, put, down, name, either one, fully, totally, gotcha, hoping,
    hope, try, trying, set, up, question, answer, first choice, second choice, 1st choice, 2nd
    choice, choice
not: not, no, never, cant, cannot, can not, cnt, dont, do not, wont, will not, isnt, is not,
    arent, are not, aint, doesnt, does not, couldnt, could not, wouldnt, unable, unable to, nope,
    nah, neither, nor, without, none, nothing, avoid, rather not, prefer not, would rather not, id
    rather not, no way, not able to, not able, hate, dislike, cant do, cant make, never on,
    nothing on, stay away from, instead of, rather than, not available, not free, not open, isnt
    available, arent available, no can do, hard pass, not so much, not gonna, wasnt, anything but,
    any but, all but, everything but, anytime but, any time but, any day but, every day but,
    whenever but, all days but, anyday but, whatever but, but not, just not, but no, but never,
    but cant, but cannot, but definitely not, less, minus, not on, not in, not the, cept, pls not,
    please not, please no, pls no, definitely not
except: except, unless, excpt, exept, expect for, except for, excluding, exclude, besides, other
    than, apart from, aside from, outside of, with the exception of, excepting, barring, save for,
    except on, excep, exept for, but for, skip, skipping, not including, exceot, excet, eccept
bad: so not then, so not those, so not that, so not during that, so not during those, not then,
    bad, no good, not good, not great, isnt good, isnt great, arent good, arent great, doesnt
    work, dont work, dont wrk, wont work, not work, doesnt wrk, not possible, impossible, no
    bueno, is out, are out, off limits, off the table, is hard, are hard, are tough, is tough,
    tough, tricky, worst, the worst, terrible, horrible, not ideal, isnt ideal, isnt possible,
    doesnt work for me, dont work for me, wont work for me, are a no, is a no, a no go, no go, not
    an option, not a good time, not a good day, arent possible, cant work, isnt gonna work,
    wouldnt work, not gonna work, arent gonna work, isnt going to work, not going to work, dont
    suit me, hectic, crazy, are bad, is bad, conflict, conflicts, swamped, is crazy, never work,
    never works, difficult, not doable, is a problem, impossible for me
busy: on the job, at my job, busy, busey, booked, unavailable, unavail, booked up, im booked,
    booked solid, tied up, i work, i do work, im working, working, i have work, have work, at
    work, gotta work, have to work, i gotta work, i have to work, scheduled to work, im at work,
    my work days are, i have class, have class, i have classes, have classes, in class, im in
    class, in school, i have school, have school, out of town, out of state, out of the country,
    outta town, away, on vacation, on vaca, on a trip, traveling, travelling, travel, gone,
    vacation, i teach, i babysit, i watch my grandkids, have my kids, have the kids, i have my
    kids, have practice, have church, have a meeting, have meetings, meetings, in meetings, on
    call, i volunteer, have therapy, have dialysis, have physical therapy, have pt, my shift is, i
    have plans, have plans, i have a thing, have a thing, occupied, not around, not in town, not
    home, on shift, my shifts are, i am working, at the office, shifts on, i am at work, i usually
    work, i also work, i only work, i normally work, we work, he works, she works, work days are,
    workdays are, im out, ill be out, i will be out, wont be here, wont be in town, wont be
    around, sleeping, in surgery, i have appointments, watching kids, i have a standing meeting,
    standing meeting, committed, i got work, got work, got class, i got class, kids have practice,
    have a conflict, have commitments, have something, work late, i work late, working late
fine: can, could, can do, could do, able, able to, free, avail, available, availabe, availble,
    works, wrks, works for me, wrk, work for me, work best, works best, good, gud, great, fine,
    ok, okay, okey, best, better, perfect, ideal, ideally, prefer, preferably, preferred,
    perferably, preferable, pref, prefered, perfer, preferrably, id prefer, i prefer, my
    preference, doable, suits, suit, suitable, easiest, easier, convenient, awesome, nice, happy,
    dont mind, wouldnt mind, would work, will work, should work, could work, might work, work too,
    works too, good for me, im free, im available, i am free, i am available, im good, im open, i
    am open, im around, open, availability, availability is, lets do, lets say, lets go with, let
    do, how about, what about, how bout, maybe, make it, i want, want, i need, id like, i would
    like, would like, go with, put me down for, sign me up for, favorite, choice, optimal, love,
    feasible, ill take, looking for, hoping for, aim for, shoot for, shooting for, try for, do you
    have, u have, have anything, anything on, day off, days off, im off, i am off, i have off, i
    get off on, off days, off on, my off days are, my days off are, not working, dont work on, i
    dont work, not at work, i dont have class, no class, no school, no work, home on, im home, not
    busy, im not working, not booked, at home, a go, is a go, not a problem, no issue, cool, gd,
    gr8, schedule is open, wide open, the best, most convenient, workable, possible, wont be busy,
    yes, yeah, yea, yep, yup, was thinking, i was thinking, was hoping, i was hoping, was
    wondering, i was wondering, had in mind, was planning, im thinking, thinking, i am thinking
off: off, get off, gets off, off work, get off work, get out, get out of work, got off, done, im
    done, finish, i finish, get done, getting off, off from work, clock out, out of work, out of
    class, out of school, finished, off of work, shift ends, work ends, class ends, i get out, get
    home, get home from work, im home from work, done with work, done working, done with class,
    done teaching, shift is over, leave work, get through, work lets out, get out of class, finish
    work, end work, work until, work til, work till, works until, i work until, i work til, i work
    till, im at work until, im at work til, at work until, at work till, at work til, working
    until, working til, working till, in class until, in class till, in class til, busy until,
    busy till, busy til, have class until, i get off, i get off work, im off work, im off at, off
    at, off by, off around, off after, im free at, become free, free up, school until, in school
    until, wake up at, wake up around, wake up by, dont wake up until, sleep until, sleep till,
    sleep til, up by, get up at, get up around
only: only, just, onli, strictly, solely, exclusively
fix: actually, acutally, wait, no wait, wait no, but make it, make that, i meant, i mean, meant,
    scratch that, sorry, oops,
    correction, my bad, nvm, nevermind, never mind, hold on, on second thought, whoops, i
    misspoke, change that, lets change, change it to, typo, not that, better yet, rather, i should
    say
any: any, anyy, every, each, all, most, whichever, either, whatever, ny, almost any, pretty much
    any, just about any, nearly any, basically any, generally any, literally any, any of the, any
    of, all of the, both, most any
all_day: any day but i need, any time but i need, anytime but i need, any day but i have to be,
    any time but i have to be, any day but it has to be, any day but has to be, any day but must be,
    any day, anyday, any days, every day, everyday, all days, most days, whatever day, any
    day of the week, all week, any week, any weekday or weekend, whichever day, any date, days
    dont matter, day doesnt matter, 7 days a week, seven days a week, each day, daily, all of the
    days, all the days, either day, any old day, anydays, any other day, other days, any other
    days, all other days, the other days, the rest of the week, rest of the week, every other day,
    any of the other days, all the other days, the rest, anything else, any other, everything
    else, other day, any day that week, any day of that week
all_hours: any time, anytime, any times, anytme, any tim, anytim, antime, ny time, all day,
    whenever, whenevr, wheneva, whatever time, any hour, all hours, anything, everything, any
    slot, any time of day, anytime of day, time doesnt matter, times dont matter, around the
    clock, any time of the day, whole day, the whole day, all day long, open all day, anytimes,
    enytime, anytime during the day, any time during the day, morning noon or night, wenever,
    wheneve, when ever, what ever time, either time, any appt, any appointment, any opening, any
    spot
flex: flexible, flexable, flexibel, im flexible, pretty flexible, super flexible, i am flexible,
    very flexible, no preference, no pref, no prefs, no preferences, dont have a preference,
    doesnt matter, dosent matter, dont matter, doesnt mater, dont care, idc, dont mind, i dont
    mind, not picky, im not picky, im easy, easy going, you pick, u pick, you choose, u choose, up
    to you, up to u, your call, ur call, you decide, u decide, your choice, ur choice, whatever
    works, whatever works for you, whatever works best, whatever you have, whatever u have,
    whatever u got, whatever you got, whatever is open, whatevers open, whatevers available,
    whatever is available, whatever is best, whatever is easiest, whatever is good, what ever
    works, what ever you have, whenever works, whenever you have, whenever u have, whenever you
    can, whenever u can, whenever is good, whenever is fine, whenever is best, whenever you want,
    anything works, anything is fine, anything is good, any works, any is fine, any is good,
    anything you have, anything u have, anything you got, any of them, any of those, all of the
    above, all of them, any or all, all good, all work, they all work, schedule is open, wide
    open, my schedule is open, my schedule is wide open, my schedules open, pretty open, totally
    open, open schedule, i am open, im wide open, surprise me, you tell me, u tell me, im retired,
    i am retired, retired, dealers choice, no constraints, no restrictions, makes no difference, i
    have no preference, always available, always free, free all the time, im around all the time,
    im home all day, home all day, either works, either is fine, either one, whichever works,
    whichever, whichever is best, i can make anything work, i can make it work, work around you,
    ill make it work, i can work around you, work with you, work around your schedule, im not
    busy, your convenience, any open slot, any available, im open to anything, open to anything,
    open to any, no particular day, no particular time, not particular, i got time, nothing
    specific, no specific day, no specific time, take whatever, ill take anything, im not fussy,
    dont have a job, not working right now, unemployed, i dont work, lots of free time, free
    whenever, wfh, it does not matter, does not matter, do not care, i do not care, whatever,
    watever, wtv, whatevs, im game, im good with anything, fine with anything, ok with anything,
    good with anything, good with whatever, fine with whatever, cool with whatever, ok with
    whatever, whatever day, nothing but time, your schedule works
asap: asap, a s a p, as soon as possible, soon as possible, as soon as you can, soon as you can,
    asapp, as soon as u can, soonest, the soonest, soonest available, soonest appointment, sooner
    the better, the sooner the better, sooner is better, as quickly as possible, as quick as
    possible, quickest, right away, immediately, immediatly, next available, first available, next
    avail, first avail, next opening, first opening, next available appointment, first available
    appointment, next appt, earliest available, earliest appointment, earliest appt, earliest
    opening, earliest possible, earliest you have, earliest u have, earliest you got, earliest
    slot, earliest date, earliest you can, as early as possible, early as possible, the earlier
    the better, earlier the better, urgent, urgently, soon, sooner, really soon, very soon, pretty
    soon, right now, as soon as i can, soon as i can, soon as u can, earliest, the earliest,
    soonest you have, soonest possible, quickly, first thing available, first thing you have,
    first thing you got, first spot, first slot, first one available, first open, next open, next
    slot, next spot, first date available, quick, first day available, first day you have, soonest
    u have, as soon as, soon as, pronto, stat, earliest spot, earliest time, earliest day, any
    sooner, asap is best, a sap, yesterday lol, in a hurry, cant wait, dont want to wait, first
    appointment, next appointment, earliest convenience, your earliest convenience, as soon as an
    opening, cancellation list, any cancellations, waitlist
vague: depends, it depends, depend, dependent, not sure, not sure yet, unsure, idk, dunno, dont
    know, dont kno, dk, no idea, no clue, not certain, i do not know, have to check, need to
    check, let me check, lemme check, gotta check, ill check, will check, checking, have to see,
    ill have to see, need to see, ill let you know, let you know, lyk, get back to you, get back
    to u, ill get back, varies, it varies, changes, changes every week, changes weekly, always
    changing, rotating, all over the place, hard to say, hard to know, cant say, havent decided,
    undecided, tbd, ask my, look at my schedule, look at my calendar, check my schedule, check my
    calendar, see my schedule, my schedule changes, talk to my, ask my husband, ask my wife, ask
    my boss, when i can, whenever i can, if i can, let u know, think about it, maybe later, not
    yet, sometime, some time, sometimes, at some point, one of these days, another day, another
    time, a different day, a different time, different day, different time, something else,
    somewhere in there, up in the air, unpredictable, eventually, hmm, not now, not right now,
    will know, wont know, dont have my schedule, figure out
asks: what do you have, what do u have, wat do u have, what u have, whatcha got, what you got,
    what you have, whats open, what is open, whats available, what is available, what times, what
    days, what time, what day, what dates, what are your hours, when are you open, when r u open,
    what are my options, what are the options, options, when do you have, when can i, when can
    you, what openings, when is, whens, what works for you, what works, what works best for you,
    what have you got, wat times, wat days, what slots, which days, which times, when are you
    available, when is your, do you have any openings, what about you, what do you recommend, what
    do you suggest, what do you offer, which ones are open, what appointments, anything available,
    anything open, any openings, any availability, do you have anything, have any openings, whats
    ur availability, whats your availability, your availability, ur availability, when do you, how
    late, how early, whats the soonest, whats the earliest, what hours, when u open, your schedule
    like, what does your schedule, what does ur schedule, whats your schedule, what is your
    schedule, how does your schedule
call: call me, call, calls, text me, phone me, phone call, ring me, reach me, contact me, give me
    a call, call back, callback, call him, call her, get a call, phone, phoned, call my, you can
    call, calling, called, reach out, hear from you, ill call, i will call, talk to someone, speak
    to someone, email me, text back, text u, ill text, i will text, send me, talk, talk to, speak,
    speak to, talk tomorrow, talk then
greet: good morning, good mornin, good afternoon, good evening, good night, gm, goodnight, good
    day, have a good day, have a great day, have a nice day, have a good night, have a good
    weekend, have a great weekend, have a good evening, enjoy your day, enjoy your weekend, happy
    thanksgiving, happy holidays, merry christmas, happy new year, happy friday, happy monday, hi,
    hello, hey, thanks, thank you, thank u, thx, ty, see you then, see you soon, see ya, talk
    soon, talk later, ttyl, bye, good mornings, morning all, have a blessed day, see you monday,
    hope you had a good weekend, hope you had a good thanksgiving, first time, second time, third
    time, last time, first visit, first infusion, last resort, at first, a second, one second,
    just a second, this time, first of all, full time, part time, a long time, long time, some
    day, someday, these days, nowadays, one day, this year, last name, first name, to the point,
    by the way, btw, by myself, around here, in person
past: ago, was, were, had, been, has been, have been, felt, took, taken, woke, slept, started,
    began, diagnosed, missed, my appointment is, my appt is, existing appointment, reschedule,
    rescheduled, cancel, my appointment, my appt, came in, went, used to, told me, got my, tried,
    hospitalized, happened, saw, got here, have an appointment, have an appt, already scheduled,
    already booked, confirmed for, scheduled for
ill: feel, feeling, wake up, wake, sleep, pain, hurt, hurts, meds, med, medication, pill, pills,
    dose, symptoms, anxious, panic, cry, crying, worse, worst in, tired, headache, headaches, take
    my, i take, taking, eat, drink, fast, fasting, drive, hungry, sick, attack, attacks,
    nightmares, suffer, suffering, struggling, stressed, exhausted, sad, depressed, hopeless,
    numb, can not sleep, cant sleep, can not get out of bed, sun bathe, sunbathe, in the sun, the
    sun, refill, prescription, mg, side effects, infusion days
frame: appointment, appt, appts, appointments, apt, schedule, scheduled, book, come in, come,
    visit, get in, slot, slots, opening, openings, fit me in, squeeze me in, be there, make it
    there, come by, stop by, session, consult, consultation, infusion, treatment, see you guys, be
    seen, set up, get started, start, in person, get me in, get him in, get her in, see me,
    squeeze me, get us in
"""
