/**
 * Journeys through the running suite by the doors its users have: HTTP with real tokens, and the {@code klynge} command.
 * Nothing here knows a class of a service; what holds here holds for a partner system too.
 *
 * <p>What is done in Chromium is done by page classes: one for each page, with its parts by the names that a reader sees or hears. Each
 * page that comes into a {@code Window} is looked at by axe at two widths, and nothing may be in the console.
 */
@NullMarked
package dk.sundhedsklynge.acceptance;

import org.jspecify.annotations.NullMarked;
