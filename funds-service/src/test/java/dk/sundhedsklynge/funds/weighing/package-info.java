@NullMarked
package dk.sundhedsklynge.funds.weighing;

import org.jspecify.annotations.NullMarked;
