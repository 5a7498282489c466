/** What Bean Validation asks of the fields of requests beside its own rules. */
@NullMarked
package dk.sundhedsklynge.platform.validation;

import org.jspecify.annotations.NullMarked;
