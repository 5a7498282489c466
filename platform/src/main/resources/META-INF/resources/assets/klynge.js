// Scripts of the design system are started from a file, because the pages forbid script inside themselves.
DKFDS.init();
