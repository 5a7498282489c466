/**
 * Meetings of bodies, from plan to what was said and decided: items, sections with their words, recommendations, decisions that
 * answer them, attachments, tables, absences and tasks. A meeting that is planned, called or held moves by one map of legal steps.
 * Words leave this service only through its API, where it is checked who may read a closed item; events carry ids and figures.
 *
 * <p>Publishes {@code meetings.meeting-state.v1} and {@code meetings.decision-adopted.v1}.
 */
@NullMarked
package dk.sundhedsklynge.meetings.meeting;

import org.jspecify.annotations.NullMarked;
