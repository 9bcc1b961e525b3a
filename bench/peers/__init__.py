"""Text Us beside what else one would pick for the same intake and the same questions."""
