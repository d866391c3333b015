/// People's decisions about the record, and how each of them stands.
@NullMarked
package org.chancery.ruling;

import org.jspecify.annotations.NullMarked;
