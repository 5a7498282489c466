/**
 * Persons, the seats they have in bodies, what they were appointed to, and which user each of them is. Names and contact data are
 * kept here and nowhere else; contact data are read by secretariats only and are on no topic.
 *
 * <p>A user without roles is bound to a person once, by a verified e-mail address that exactly one person has. From then on what
 * the person was appointed to decides what the user may see and do, in all three services, from the first day to the last.
 */
@NullMarked
package dk.sundhedsklynge.meetings.person;

import org.jspecify.annotations.NullMarked;
