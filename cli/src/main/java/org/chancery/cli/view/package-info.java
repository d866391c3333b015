/// The record as people read it: contacts, explanations and search results as pages.
@NullMarked
package org.chancery.cli.view;

import org.jspecify.annotations.NullMarked;
