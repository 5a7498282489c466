/** Files that people attach to what they write down: which kinds are kept, how large they may be, and how they are handed out. */
@NullMarked
package dk.sundhedsklynge.platform.attachment;

import org.jspecify.annotations.NullMarked;
