/// Finding how reports count contacts: "sixth call this year", "first meeting since 2019".
@NullMarked
package org.chancery.counting;

import org.jspecify.annotations.NullMarked;
