/**
 * What receivers say of their dossiers, line by line: received, or what is wrong; the cluster answers. All of it is kept, and can be
 * registered on a receiver's behalf. A council that receives follow-ups and postponed items has them as its own from then on.
 */
@NullMarked
package dk.sundhedsklynge.meetings.handover.receive;

import org.jspecify.annotations.NullMarked;
