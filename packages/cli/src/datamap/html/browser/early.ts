// Before the table is read: of a long one, only the first rows are laid out until the program shows what is asked for.
document.documentElement.classList.add('loading');
