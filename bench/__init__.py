"""How fast the line is, beside a bare floor on the same server and database, in one run."""
