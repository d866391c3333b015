package org.chancery.cli.view;

import java.io.IOException;
import org.chancery.actor.Knowledge;
import org.chancery.cli.Golden;
import org.chancery.cli.SampleContacts;
import org.chancery.cli.page.Page;
import org.junit.jupiter.api.Test;

final class ExplanationTest {
  @Test
  void givesTheWordsBehindEveryFact() throws IOException {
    Page page = new Page(80, false);
    new Explanation(SampleContacts.all().getFirst(), new Names(Knowledge.bundled()), page).print();
    Golden.check("explanation.txt", String.join("\n", page.lines()) + "\n");
  }
}
