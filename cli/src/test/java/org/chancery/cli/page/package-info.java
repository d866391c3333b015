@NullMarked
package org.chancery.cli.page;

import org.jspecify.annotations.NullMarked;
