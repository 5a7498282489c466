/**
 * The agenda of a meeting. Its items are added, edited, moved and withdrawn while the meeting is planned or called; calling the
 * meeting publishes the agenda, a later version is a supplementary agenda, and what was published is never changed. Only those who
 * may see closed items learn of one, be it closed now or when it was published.
 */
@NullMarked
package dk.sundhedsklynge.meetings.agenda;

import org.jspecify.annotations.NullMarked;
