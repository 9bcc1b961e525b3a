"""RiveScript: the ten keyword answers as triggers; milliseconds of processor time a question.

Run by the interpreter that has the package.
"""

from __future__ import annotations

import json
import sys
import time

from rivescript import RiveScript


def main() -> None:
    told = json.load(sys.stdin)
    bot = RiveScript(utf8=True)
    for word, said in told["answers"].items():
        bot.stream(f"+ [*] {word} [*]\n- {said}\n")
    bot.stream("+ *\n- Sorry, we did not understand.\n")
    bot.sort_replies()
    bot.reply("warm", "how much is it")
    started = time.process_time()
    for question in told["asked"]:
        bot.reply("somebody", question)
    spent = time.process_time() - started
    print(json.dumps({"question_ms": spent / len(told["asked"]) * 1000}))  # noqa: T201


if __name__ == "__main__":
    main()
