// The panel of a tridiagonal reduction: reflectors V and W with A <- A - V W^H - W V^H, kept in two forms.
//
// `panel`: batch x 3 BLOCK x n, packed: rows of V^H, of W^H, and those of V^H again, for the update of what remains and for sums
// over reflectors. `rows`: batch x n x 2 BLOCK: V and W by rows, for sums over rows.
// `state`: batch x 4 scalars: tau, 1 / (alpha - beta), and twice the largest element of T so far.

// Reflectors in a panel.
const BLOCK = 32u;
