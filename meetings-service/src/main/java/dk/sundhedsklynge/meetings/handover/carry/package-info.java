/**
 * Carrying a handover out: once, by a decision that is registered with its date, body, document and case number. From the cut-off
 * on the cooperation is wound up by the persons whom the decision names; when all is closed it becomes an archive.
 */
@NullMarked
package dk.sundhedsklynge.meetings.handover.carry;

import org.jspecify.annotations.NullMarked;
