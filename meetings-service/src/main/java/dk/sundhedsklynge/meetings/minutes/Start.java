package dk.sundhedsklynge.meetings.minutes;

/**
 * Where an item begins.
 *
 * @param at index of its heading
 * @param body index of the first line after it
 */
record Start(int at, int body, int number, String title) {}
