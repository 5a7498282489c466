package dk.sundhedsklynge.meetings.reading;

/**
 * Where an item begins.
 *
 * @param at index of its heading
 * @param body index of the first line after it
 * @param closed whether the heading says so, in its title or beside its number
 */
record Start(int at, int body, int number, String title, boolean closed) {}
