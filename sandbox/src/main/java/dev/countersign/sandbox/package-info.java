/** Everything on one machine, with stand-ins for the ERP and the identity provider. */
@NullMarked
package dev.countersign.sandbox;

import org.jspecify.annotations.NullMarked;
