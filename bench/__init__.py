"""How fast the line is, beside a bare floor on the same server and database, in one run."""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the commands set it
