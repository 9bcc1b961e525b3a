"""English words and phrases about when, by what they mean.

Each row: what the phrase stands for, as (kind, value) pairs, and its spellings, folded, without
apostrophes. Kinds are explained in `when_words.py`. No grammar lives here.
"""

from __future__ import annotations

from typing import Any

Row = tuple[tuple[tuple[str, Any], ...], str]

_WEEK = frozenset(range(5))
_WEEKEND = frozenset((5, 6))


def _row(kind: str, value: Any, spellings: str) -> Row:
    return ((kind, value),), spellings


_WEEKDAYS: tuple[Row, ...] = (
    _row("day", frozenset({0}), "mon, monday, mondays, mons, mnday, mondy"),
    _row("day", frozenset({1}), "tue, tues, tuesday, tuesdays, tu, tuesd, tus, tuseday, toosday"),
    _row(
        "day",
        frozenset({2}),
        "wed, weds, wednesday, wednesdays, wednes, wednsday, wensday, wendsday",
    ),
    _row(
        "day", frozenset({3}), "thu, thur, thurs, thursday, thursdays, thr, thrs, thurday, thersday"
    ),
    _row("day", frozenset({4}), "fri, friday, fridays, fris, frid, fryday"),
    _row("day", frozenset({5}), "sat, saturday, saturdays, sats, satur, satday, saterday"),
    _row("day", frozenset({6}), "sun, sunday, sundays, suns, sundy"),
    _row(
        "day",
        _WEEK,
        "weekday, weekdays, wkday, wkdays, wkdy, week day, week days, work day, work days"
        ", workday, workdays, business day, business days, during the week, working days"
        ", the work week, monday through friday, in the week",
    ),
    _row("day", frozenset({1, 2, 3}), "midweek, mid week, middle of the week"),
    _row(
        "day",
        frozenset({0, 1}),
        "early in the week, earlier in the week, beginning of the week"
        ", start of the week, first part of the week, early week",
    ),
    _row("day", frozenset({3, 4}), "later in the week, late in the week, late week"),
    _row(
        "weekend",
        None,
        "weekend, weekends, wknd, wknds, wkend, wkends, wkd, wkds, week end, week ends"
        ", wekend, weekened, wkn, saturdays and sundays",
    ),
    (
        (("day", _WEEK), ("part", "evening")),
        "weeknight, weeknights, week night, week nights, wknights"
        ", school night, school nights, wknight, work nights",
    ),
)

_PARTS: tuple[Row, ...] = (
    _row(
        "part",
        "morning",
        "morning, mornings, mornin, mornins, morn, morns, ams, a m, mrning, mornng"
        ", mornngs, mrnings, morings, forenoon, in the am, daytime before noon",
    ),
    _row("am", None, "am"),
    _row(
        "part",
        "afternoon",
        "afternoon, afternoons, after noon, after noons, aft, aftn, afternn, arvo"
        ", arvos, pm, pms, p m, aftrnoon, aftrnoons, in the pm, afternoonish, noons",
    ),
    _row(
        "part",
        "evening",
        "evening, evenings, eve, eves, evenin, evng, evngs, night, nights, nite"
        ", nites, nighttime, night time, at night, in the night",
    ),
    _row(
        "part",
        "daytime",
        "daytime, day time, during the day, business hours, office hours"
        ", normal hours, regular hours, working hours, work hours, normal business hours",
    ),
    _row(
        "part",
        "lunch",
        "lunch, lunchtime, lunch time, lunch break, lunch hour, lunchbreak, lunch hr, lunchhour",
    ),
    _row(
        "part",
        "day_end",
        "end of day, end of the day, eod, last appointment of the day"
        ", last appt of the day, last slot of the day, close of business, closing time"
        ", end of business, last one of the day",
    ),
    _row(
        "part",
        "first_thing",
        "first thing, first thing in the morning, first appointment of the day"
        ", first appt of the day, first slot of the day, right when you open, when you open"
        ", as soon as you open, first thing in the am, crack of dawn, first one of the day, opening time",
    ),
    _row(
        "part",
        "later_day",
        "later in the day, late in the day, later in day, later on in the day"
        ", second half of the day, later times, later is better, the later the better, late day"
        ", later part of the day",
    ),
    _row(
        "part",
        "earlier_day",
        "earlier in the day, early in the day, early day, early part of the day"
        ", first half of the day, earlier times, earlier is better, early is better, am hours",
    ),
    _row("part", "late", "as late as possible, late as possible"),
    ((("relday", 0), ("part", "evening")), "tonight, tonite, 2nite, 2night, tonit, tnite"),
    ((("relday", 1), ("part", "morning")), "tomorning"),
    _row("event", "work", "work, my shift, shift, my job, the office"),
    _row("event", "school", "school, class, classes, my class, my classes"),
    _row(
        "event",
        "dropoff",
        "drop off, dropoff, school drop off, school dropoff, dropping off, drop offs"
        ", dropping the kids, drop the kids, drop my kids, drop kids, drop my son, drop my daughter"
        ", drop them off, kids go to school, kids leave for school, take the kids to school"
        ", taking the kids to school, get the kids to school, kids are in school by, kid drop off"
        ", kids get on the bus, dropping my kids, dropping my kid, drop my kid, dropping kids",
    ),
    _row(
        "event",
        "pickup",
        "pick up, pickup, school pick up, school pickup, picking up, kids get out"
        ", kids get home, kids come home, get the kids, pick the kids, pick my kids, pick up kids"
        ", kids get out of school, school gets out, school lets out, kids are out of school"
        ", pick my son, pick my daughter, school is out, carpool",
    ),
    _row(
        "part",
        "school_hours",
        "kids are in school, kids are at school, kids at school, kids in school"
        ", school hours, school day, the school day, my kids school hours, kid is in school"
        ", kid is at school, kiddo is in school, son is in school, daughter is in school",
    ),
    _row("event", "dinner", "dinner, supper, dinner time, dinnertime"),
    _row("event", "breakfast", "breakfast"),
    _row("clockword", 720, "noon, midday, mid day, noontime, noonish, 12 noon, high noon, nooon"),
    _row("clockword", 1440, "midnight"),
    _row(
        "edge",
        "early",
        "early, erly, earlyish, earliy, beginning of, start of, first part of"
        ", early part of, the beginning of, the start of, early in, beginning, too early",
    ),
    _row("edge", "mid", "mid, middle of, the middle of, middle"),
    _row(
        "edge",
        "late",
        "late, lateish, later part of, end of, the end of, latter part of, late in"
        ", last part of, too late, ending of",
    ),
    _row("edge", "later", "later, later in, later on"),
)

_DATES: tuple[Row, ...] = (
    _row("relday", 0, "today, 2day, tday, todya, tdy"),
    _row(
        "relday",
        1,
        "tomorrow, tmrw, tmw, tmr, tmrow, 2moro, 2morrow, 2mrw, tomorow, tommorow"
        ", tommorrow, tomorrows, tomoro, tomm, tom, tmmrw, tomo, 2mw, tmo, tomarrow, temorrow, tomorro",
    ),
    _row(
        "relday",
        2,
        "day after tomorrow, the day after tomorrow, day after tmrw, overmorrow"
        ", day after tomm, day after tom, day after tmw",
    ),
    _row("relday", -1, "yesterday, yday, ystrday"),
    _row(
        "which", "this", "this, this coming, coming, upcoming, the coming, this upcoming, this very"
    ),
    _row("which", "next", "next, nxt, nex, nextt, following, this next"),
    _row("which", "last", "last, past, previous, this past"),
    _row("unit", "day", "day, days, dys"),
    _row("unit", "week", "week, weeks, wk, wks, weeek, wek"),
    _row("unit", "month", "month, months, mth, mths, mo"),
    _row("unit", "year", "year, years, yr, yrs"),
    _row("unit", "hour", "hour, hours, hr, hrs"),
    _row("unit", "minute", "minute, minutes, min, mins"),
    _row(
        "after_next",
        "week",
        "week after next, the week after next, following week after next"
        ", the week following next, two weeks out, 2 weeks out, two weeks from now, 2 weeks from now"
        ", two weeks from today, 2 weeks from today",
    ),
    _row(
        "week_after",
        None,
        "week after, the week after, wk after, following week, the following week"
        ", week following, the week following, week after that, the week after that"
        ", one after, the one after, the one after that",
    ),
    _row("week_before", None, "week before, the week before, wk before"),
    _row(
        "week_of", None, "week of, the week of, wk of, week starting, week beginning, week of the"
    ),
    _row(
        "few_days",
        None,
        "next few days, next couple days, next couple of days, coming days"
        ", next several days, the next few days, in the next few days, few days, couple days"
        ", couple of days",
    ),
    _row("few", 2, "couple, a couple, couple of, a couple of"),
    _row("few", 3, "few, a few, several"),
    _row("month", 1, "january, jan, janurary, januray"),
    _row("month", 2, "february, feb, febuary, feburary"),
    _row("month", 3, "march, mar, mrch"),
    _row("month", 4, "april, apr, apirl"),
    _row("month", 5, "may"),
    _row("month", 6, "june, jun"),
    _row("month", 7, "july, jul"),
    _row("month", 8, "august, aug, agust"),
    _row("month", 9, "september, sept, sep, setember"),
    _row("month", 10, "october, oct, ocotber"),
    _row("month", 11, "november, nov, novemeber"),
    _row("month", 12, "december, dec, decem, decemeber"),
    _row(
        "holiday",
        "thanksgiving",
        "thanksgiving, thanksgivin, turkey day, tgiving, thanks giving"
        ", thxgiving, thanksgiving day",
    ),
    _row(
        "holiday",
        "black_friday",
        "black friday, day after thanksgiving, the day after thanksgiving",
    ),
    _row(
        "holiday",
        "christmas",
        "christmas, xmas, x mas, chrismas, christmas day, cristmas, xmas day",
    ),
    _row("holiday", "christmas_eve", "christmas eve, xmas eve"),
    _row("holiday", "new_years_eve", "new years eve, nye, new year eve"),
    _row(
        "holiday",
        "new_year",
        "new years, new years day, new year, the new year, nyd, new year day"
        ", first of the year, the first of the year, beginning of the year",
    ),
    _row(
        "holiday",
        "holidays",
        "holidays, the holidays, holiday season, the holiday season"
        ", winter break, holiday, the break, xmas break, christmas break",
    ),
    _row("holiday", "mlk", "mlk, mlk day, martin luther king day"),
    _row("holiday", "presidents", "presidents day, president day"),
    _row("holiday", "valentines", "valentines, valentines day, valentine day, vday"),
    _row("holiday", "easter", "easter, easter sunday"),
    _row("holiday", "memorial", "memorial day"),
    _row("holiday", "juneteenth", "juneteenth"),
    _row("holiday", "july_4", "4th of july, fourth of july, independence day, july fourth"),
    _row("holiday", "labor", "labor day, labour day"),
    _row("holiday", "halloween", "halloween"),
    _row("holiday", "veterans", "veterans day"),
    _row("holiday", "mothers", "mothers day"),
    _row("holiday", "fathers", "fathers day"),
    _row("nth", 1, "first, frst"),
    _row("nth", 2, "second"),
    _row("nth", 3, "third"),
    _row("nth", 4, "fourth"),
)

_JOINS: tuple[Row, ...] = (
    _row(
        "prep",
        "after",
        "after, aftr, past, later than, any time after, no sooner than, aft er, aftre"
        ", anytime after, afer, afta, not til after, not until after",
    ),
    _row(
        "prep",
        "from",
        "be there by, get there by, make it by, make it there by, there by, arrive by, there at, from, frm, starting, starting at, starting from, beginning at, start, start at"
        ", starting on, beginning on, as of, no earlier than, not earlier than, startin, from about"
        ", starting around, anytime from, starts at, starting the, earliest is, earliest i can is"
        ", earliest i can do is, the earliest is, earliest would be, earliest i can come is"
        ", earliest for me is, begining, earliest time is, the earliest i can do is, earliest i could is"
        ", effective, on or after, my earliest is, earliest i can get there is, earliest im free is",
    ),
    _row(
        "prep",
        "before",
        "before, b4, befor, bfore, earlier than, prior to, ahead of, prior, befre"
        ", any time before, anytime before, b 4, bf, sooner than",
    ),
    _row(
        "prep",
        "by",
        "by, no later than, not later than, latest is, the latest is, latest i can do is"
        ", on or before, latest would be, latest i can is, latest time is, my latest is, done by"
        ", be done by, finished by, out by, be out by, back by, be back by, home by, be home by"
        ", leave by, gone by, out of there by, be finished by, done before, leave at, leave around"
        ", leave before, be back at, back at, the latest i can do is, over by, in and out by",
    ),
    _row("prep", "until", "until, till, til, untill, unti, utnil, up to, up until, up till, unitl"),
    _row("prep", "through", "through, thru, throught, thru to, tru, threw"),
    _row(
        "prep",
        "between",
        "between, btwn, btw, betwen, betweeen, inbetween, in between, bw, b w"
        ", bet, anywhere between, btween, anytime between",
    ),
    _row(
        "prep",
        "around",
        "around, about, approx, approximately, roughly, ard, arnd, round, close to"
        ", near, circa, somewhere around, or around, more like, maybe around, like around, like, arond",
    ),
    _row("prep", "at", "at, @, at like, at about, at around"),
    _row("prep", "of", "of, in, during, durring, on, within, throughout, over, while, when"),
    _row("prep", "since", "since, ever since"),
    _row(
        "onward",
        None,
        "or later, and later, or after, and after, or anytime after, and on, onwards"
        ", onward, on wards, on out, and up, or any time after, forward, going forward, and beyond"
        ", or beyond, at the earliest, at earliest, on or later, afterwards, or anytime later, ff",
    ),
    _row(
        "backward",
        None,
        "or earlier, and earlier, or before, and before, at the latest, at latest"
        ", or sooner, and under, or prior, or anytime before, latest, tops",
    ),
    _row("to", None, "to"),
    _row("half_past", 30, "half past, half after, 30 past, half passed"),
    _row(
        "half_past",
        15,
        "quarter past, quarter after, a quarter past, a quarter after, 15 past, 15 after",
    ),
    _row(
        "half_past",
        -15,
        "quarter to, quarter till, quarter til, a quarter to, a quarter till, 15 to",
    ),
    _row("half_past", 10, "ten past, 10 past, ten after, 10 after"),
    _row(
        "or",
        None,
        "or, orr, and or, or else, or even, or maybe, or possibly, alternatively"
        ", ot, if not then, if not, else, followed by, or if not, or preferably",
    ),
    _row("and", None, "and, n, nd, also, plus, as well as, as well, then, along with, w"),
    _row(
        "so",
        None,
        "so, therefore, thus, otherwise, which means, meaning, that means, hence, other wise, outside that"
        ", so that leaves, leaves, after which, this means",
    ),
    _row("but", None, "but, however, tho, though, although, altho, except that, bt, yet, while on"),
)


ROWS: tuple[Row, ...] = (*_WEEKDAYS, *_PARTS, *_DATES, *_JOINS)
