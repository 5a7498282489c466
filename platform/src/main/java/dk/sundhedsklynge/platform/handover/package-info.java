/** Parts of handovers: asked for by an event, written by each service that has something to hand over. */
@NullMarked
package dk.sundhedsklynge.platform.handover;

import org.jspecify.annotations.NullMarked;
