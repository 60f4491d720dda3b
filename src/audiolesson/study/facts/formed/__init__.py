"""What one sentence of a careful lesson tells by its own form: why, who, what a thing is called, a bound, a first.

Such a sentence need not be shown to be taught: of the plain cards of careful lessons teachers kept those of these
forms, and made most of their own from them.
"""
