"""English words and phrases about when, by what they mean.

A line is a meaning and its spellings, folded and without apostrophes; a meaning is one kind of
token and its value, or several with + between. Kinds are explained in `when_words.py`.
"""

TABLE = """
day mon: mon, monday, mondays, mons, mnday, mondy
day tue: tue, tues, tuesday, tuesdays, tu, tuesd, tus, tuseday, toosday
day wed: wed, weds, wednesday, wednesdays, wednes, wednsday, wensday, wendsday
day thu: thu, thur, thurs, thursday, thursdays, thr, thrs, thurday, thersday
day fri: fri, friday, fridays, fris, frid, fryday
day sat: sat, saturday, saturdays, sats, satur, satday, saterday
day sun: sun, sunday, sundays, suns, sundy
day mon-fri: weekday, weekdays, wkday, wkdays, wkdy, week day, week days, work day, work days,
    workday, workdays, business day, business days, during the week, working days, the work week,
    monday through friday, in the week, school days, school day
day tue-thu: midweek, mid week, middle of the week
day mon tue: early in the week, earlier in the week, beginning of the week, start of the week,
    first part of the week, early week
day thu fri: later in the week, late in the week, late week
weekend: weekend, weekends, wknd, wknds, wkend, wkends, wkd, wkds, week end, week ends, wekend,
    weekened, wkn, saturdays and sundays
day mon-fri + part evening: weeknight, weeknights, week night, week nights, wknights, school
    night, school nights, wknight, work nights
part morning: morning, mornings, mornin, mornins, morn, morns, ams, a m, mrning, mornng, mornngs,
    mrnings, morings, forenoon, in the am, daytime before noon
am: am
part afternoon: afternoon, afternoons, after noon, after noons, aft, aftn, afternn, arvo, arvos,
    pm, pms, p m, aftrnoon, aftrnoons, in the pm, afternoonish, noons
part evening: evening, evenings, eve, eves, evenin, evng, evngs, night, nights, nite, nites,
    nighttime, night time, at night, in the night
part daytime: daytime, day time, during the day, business hours, office hours, normal hours,
    regular hours, working hours, work hours, normal business hours
part lunch: lunch, lunchtime, lunch time, lunch break, lunch hour, lunchbreak, lunch hr, lunchhour
part midday: middle of the day, the middle of the day, middle of day, mid of the day
part day_end: end of day, end of the day, eod, last appointment of the day, last appt of the day,
    last slot of the day, close of business, closing time, end of business, last one of the day
part first_thing: first thing, first thing in the morning, first appointment of the day, first
    appt of the day, first slot of the day, right when you open, when you open, as soon as you
    open, first thing in the am, crack of dawn, first one of the day, opening time
part later_day: later in the day, late in the day, later in day, later on in the day, second half
    of the day, later times, later is better, the later the better, late day, later part of the
    day
part earlier_day: earlier in the day, early in the day, early day, early part of the day, first
    half of the day, as early as possible in the day, as early in the day as possible,
    earlier times, earlier is better, early is better, am hours
part late: as late as possible, late as possible
relday 0 + part evening: tonight, tonite, 2nite, 2night, tonit, tnite
relday 1 + part morning: tomorning
event work: work, my shift, shift, my job, the office
event school: school, class, classes, my class, my classes
event dropoff: drop off, dropoff, school drop off, school dropoff, dropping off, drop offs,
    dropping the kids, drop the kids, drop my kids, drop kids, drop my son, drop my daughter, drop
    them off, kids go to school, kids leave for school, take the kids to school, taking the kids
    to school, get the kids to school, kids are in school by, kid drop off, kids get on the bus,
    dropping my kids, dropping my kid, drop my kid, dropping kids
event pickup: pick up, pickup, school pick up, school pickup, picking up, kids get out, kids get
    home, kids come home, get the kids, pick the kids, pick my kids, pick up kids, kids get out of
    school, school gets out, school lets out, kids are out of school, pick my son, pick my
    daughter, school is out, carpool
part school_hours: kids are in school, kids are at school, kids at school, kids in school, school
    hours, my kids school hours, kid is in school, kid is at school, kiddo is in school, son is in
    school, daughter is in school
event dinner: dinner, supper, dinner time, dinnertime
event breakfast: breakfast
clockword 720: noon, midday, mid day, noontime, noonish, 12 noon, high noon, nooon
clockword 1440: midnight
edge early: early, erly, earlyish, earliy, beginning of, start of, first part of, early part of,
    the beginning of, the start of, early in, beginning, too early
edge mid: mid, middle of, the middle of, middle
edge late: late, lateish, later part of, end of, the end of, latter part of, late in, last part
    of, too late, ending of
edge later: later, later in, later on
relday 0: today, 2day, tday, todya, tdy
relday 1: tomorrow, tmrw, tmw, tmr, tmrow, 2moro, 2morrow, 2mrw, tomorow, tommorow, tommorrow,
    tomorrows, tomoro, tomm, tom, tmmrw, tomo, 2mw, tmo, tomarrow, temorrow, tomorro
relday 2: day after tomorrow, the day after tomorrow, day after tmrw, overmorrow, day after tomm,
    day after tom, day after tmw
relday -1: yesterday, yday, ystrday
which this: this, this coming, coming, upcoming, the coming, this upcoming, this very
which next: next, nxt, nex, nextt, following, this next
which last: last, past, previous, this past
unit day: day, days, dys
unit week: week, weeks, wk, wks, weeek, wek
unit month: month, months, mth, mths, mo
unit year: year, years, yr, yrs
unit hour: hour, hours, hr, hrs
unit minute: minute, minutes, min, mins
after_next week: week after next, the week after next, following week after next, the week
    following next, two weeks out, 2 weeks out, two weeks from now, 2 weeks from now, two weeks
    from today, 2 weeks from today
week_after: week after, the week after, wk after, following week, the following week, week
    following, the week following, week after that, the week after that, one after, the one after,
    the one after that
week_before: week before, the week before, wk before
week_of: week of, the week of, wk of, week starting, week beginning, week of the
few_days: next few days, next couple days, next couple of days, coming days, next several days,
    the next few days, in the next few days, few days, couple days, couple of days
few 2: couple, a couple, couple of, a couple of
few 3: few, a few, several
month 1: january, jan, janurary, januray
month 2: february, feb, febuary, feburary
month 3: march, mar, mrch
month 4: april, apr, apirl
month 5: may
month 6: june, jun
month 7: july, jul
month 8: august, aug, agust
month 9: september, sept, sep, setember
month 10: october, oct, ocotber
month 11: november, nov, novemeber
month 12: december, dec, decem, decemeber
holiday thanksgiving: thanksgiving, thanksgivin, turkey day, tgiving, thanks giving, thxgiving,
    thanksgiving day
holiday black_friday: black friday, day after thanksgiving, the day after thanksgiving
holiday christmas: christmas, xmas, x mas, chrismas, christmas day, cristmas, xmas day
holiday christmas_eve: christmas eve, xmas eve
holiday new_years_eve: new years eve, nye, new year eve
holiday new_year: new years, new years day, new year, the new year, nyd, new year day, first of
    the year, the first of the year, beginning of the year
holiday holidays: holidays, the holidays, holiday season, the holiday season, winter break,
    holiday, the break, xmas break, christmas break
holiday mlk: mlk, mlk day, martin luther king day
holiday presidents: presidents day, president day
holiday valentines: valentines, valentines day, valentine day, vday
holiday easter: easter, easter sunday
holiday memorial: memorial day
holiday juneteenth: juneteenth
holiday july_4: 4th of july, fourth of july, independence day, july fourth
holiday labor: labor day, labour day
holiday halloween: halloween
holiday veterans: veterans day
holiday mothers: mothers day
holiday fathers: fathers day
nth 1: first, frst
nth 2: second
nth 3: third
nth 4: fourth
prep after: after, aftr, past, post, later than, any time after, no sooner than, aft er, aftre,
    anytime after, afer, afta, not til after, not until after, not for another, not for, not for at
    least, not for the next
prep from: be there by, get there by, make it by, make it there by, there by, arrive by, there at,
    from, frm, starting, starting at, starting from, beginning at, start, start at, starting on,
    beginning on, as of, no earlier than, not earlier than, startin, from about, starting around,
    anytime from, starts at, starting the, earliest is, earliest i can is, earliest i can do is,
    the earliest is, earliest would be, earliest i can come is, earliest for me is, begining,
    earliest time is, the earliest i can do is, earliest i could is, effective, on or after, my
    earliest is, earliest i can get there is, earliest im free is
prep before: before, b4, befor, bfore, earlier than, prior to, ahead of, prior, befre, any time
    before, anytime before, b 4, bf, sooner than
prep by: by, no later than, not later than, latest is, the latest is, latest i can do is, on or
    before, latest would be, latest i can is, latest time is, my latest is, done by, be done by,
    finished by, out by, be out by, back by, be back by, home by, be home by, leave by, gone by,
    out of there by, be finished by, done before, leave at, leave around, leave before, be back
    at, back at, the latest i can do is, over by, in and out by
prep until: until, till, til, untill, unti, utnil, up to, up until, up till, unitl
prep through: through, thru, throught, thru to, tru, threw
prep between: between, btwn, btw, betwen, betweeen, inbetween, in between, bw, b w, bet, anywhere
    between, btween, anytime between
prep around: around, about, approx, approximately, roughly, ard, arnd, round, close to, near,
    circa, somewhere around, or around, more like, maybe around, like around, like, arond
prep at: at, @, at like, at about, at around
prep of: of, in, during, durring, on, within, throughout, over, while, when
prep since: since, ever since
onward: or later, and later, or after, and after, or anytime after, and on, onwards, onward, on
    wards, on out, and up, or any time after, forward, going forward, and beyond, or beyond, at
    the earliest, at earliest, on or later, afterwards, or anytime later, ff
backward: or earlier, and earlier, or before, and before, at the latest, at latest, or sooner, and
    under, or prior, or anytime before, latest, tops
to: to
half_past 30: half past, half after, 30 past, half passed
half_past 15: quarter past, quarter after, a quarter past, a quarter after, 15 past, 15 after
half_past -15: quarter to, quarter till, quarter til, a quarter to, a quarter till, 15 to
half_past 10: ten past, 10 past, ten after, 10 after
or: or, orr, and or, or else, or even, or maybe, or possibly, alternatively, ot, if not then, if
    not, else, followed by, or if not, or preferably
and: and, n, nd, also, plus, as well as, as well, then, along with, w
so: so, therefore, thus, otherwise, which means, meaning, that means, hence, other wise, outside
    that, so that leaves, leaves, after which, this means
because: because, cause, cuz, bc, cos, coz, becuz, since i, since my, as i, due to
but: but, however, tho, though, although, altho, except that, bt, yet, while on
ordinal 5: fifth
ordinal 6: sixth
ordinal 7: seventh
ordinal 8: eighth
ordinal 9: ninth
ordinal 10: tenth
ordinal 11: eleventh
ordinal 12: twelfth
ordinal 15: fifteenth
ordinal 20: twentieth
"""
