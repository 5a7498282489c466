@NullMarked
package dk.sundhedsklynge.meetings.http;

import org.jspecify.annotations.NullMarked;
