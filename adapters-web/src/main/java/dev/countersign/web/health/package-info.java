/** Whether this process can serve, and what is known about the ERP. */
@NullMarked
package dev.countersign.web.health;

import org.jspecify.annotations.NullMarked;
