@NullMarked
package dk.sundhedsklynge.funds.weighingjob;

import org.jspecify.annotations.NullMarked;
