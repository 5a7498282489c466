/**
 * What an effect may order, and of whom: its types, the terms of each, what must hold of terms, and how they read in a Danish
 * sentence. Values only; nothing here knows a database, HTTP or Kafka.
 */
@NullMarked
package dk.sundhedsklynge.meetings.terms;

import org.jspecify.annotations.NullMarked;
