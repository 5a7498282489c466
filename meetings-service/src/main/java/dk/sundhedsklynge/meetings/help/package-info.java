/** What the parts of the site are for, its words and its keys. Holds nothing of its own. */
@NullMarked
package dk.sundhedsklynge.meetings.help;

import org.jspecify.annotations.NullMarked;
