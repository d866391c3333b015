package org.chancery.cli.check;

import java.util.List;
import org.chancery.cli.page.Page;
import org.chancery.cli.page.Paragraph;
import org.chancery.cli.page.Text;

/// A finding or a matter of the record on a page.
interface Entry {
  /// What it comes to, in a word or two, or its day.
  Text cell();

  /// What stands beside the cell.
  List<Paragraph> paragraphs();

  default void print(Page page) {
    page.beside(cell(), Phrases.CELL, paragraphs());
  }
}
