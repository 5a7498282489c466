@NullMarked
package dk.sundhedsklynge.funds.account;

import org.jspecify.annotations.NullMarked;
