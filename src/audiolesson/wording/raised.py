"""Raised and lowered signs of Unicode, for stages that write powers and indices as plain text: data."""

RAISED = str.maketrans("0123456789+-−–=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿⁱ")
"""Signs, to the same signs raised; every dash before a power is its minus."""
LOWERED = str.maketrans("0123456789+-−=()aeoxhklmnpstij", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜᵢⱼ")
"""The same of lowered signs."""
