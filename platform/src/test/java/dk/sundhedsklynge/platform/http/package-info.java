/** What is shared about HTTP, in a service made for it: problems, sign-in, idempotency, audit and the page frame. */
@NullMarked
package dk.sundhedsklynge.platform.http;

import org.jspecify.annotations.NullMarked;
