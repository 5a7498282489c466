/**
 * Follow-ups: what somebody is to do by when, read from minutes or written down by hand.
 *
 * <p>What always holds: what comes from minutes of the past is to be clarified and never overdue until somebody says that it still
 * matters; the responsible is empty where nobody is named; what a person has set or corrected, no newer reading changes.
 */
@NullMarked
package dk.sundhedsklynge.meetings.followup;

import org.jspecify.annotations.NullMarked;
