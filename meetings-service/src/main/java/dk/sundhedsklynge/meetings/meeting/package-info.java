/**
 * What was said and decided at a meeting: items, sections with their words, recommendations, decisions that answer
 * them, attachments, tables, absences and tasks. Words leave this service only through its API, where it is checked who
 * may read a closed item; events carry ids and figures. Publishes {@code meetings.decision-adopted.v1}.
 */
@NullMarked
package dk.sundhedsklynge.meetings.meeting;

import org.jspecify.annotations.NullMarked;
