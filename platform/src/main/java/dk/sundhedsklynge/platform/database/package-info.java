/** What the services know of their database, whoever asks it: what is in the way when it does not do its work. */
@NullMarked
package dk.sundhedsklynge.platform.database;

import org.jspecify.annotations.NullMarked;
