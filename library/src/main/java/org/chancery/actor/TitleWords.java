package org.chancery.actor;

import java.util.Set;
import org.chancery.language.WordList;

/// The words of which names of offices are made, in folded form.
final class TitleWords {
  /// Words that name an office by themselves.
  private static final Set<String> CORES =
      WordList.of(
          """
          president minister chancellor premier king queen emir amir sultan pope pontiff emperor
          monarch prince princess regent secretary commissioner envoy ambassador representative
          adviser advisor chairman chairwoman chairperson chair director taoiseach tanaiste leader
          head chief boss commander counselor counsellor councilor councillor negotiator mediator
          coordinator aide official diplomat undersecretary administrator plenipotentiary ruler
          sherpa delegate speaker minister-president ayatollah general pm fm nsa eam ministers
          consul nuncio rapporteur marshal spymaster
          """);

  /// Offices of a part of a state, of parliaments and courts, and what is no public office.
  private static final Set<String> DOMESTIC =
      WordList.of(
          """
          governor mayor senator congressman congresswoman lawmaker legislator judge justice
          attorney prosecutor mp mep deputies sheriff majority minority coach editor ceo founder
          professor author actor businessman executive
          """);

  private static final Set<String> SPOKESPERSONS =
      WordList.of("spokesman spokeswoman spokesperson spokespeople spokesmen");

  /// Words that may stand before the naming word, in any case.
  private static final Set<String> QUALIFIERS =
      WordList.of(
          """
          first second third lieutenant major brigadier rear deputy vice acting interim assistant under permanent special senior
          chief principal state federal prime foreign defense defence interior finance economy trade
          energy health agriculture transport education culture environment security national
          presidential high supreme grand crown external affairs home executive alternate caretaker
          top nuclear military political secretary press cabinet general director climate peace
          economic labor labour oil development tourism intelligence minister council policy
          commercial treasury head bureau diplomatic parliament parliamentary house senate migration
          industry justice infrastructure planning spy army navy air police central counter
          counterterrorism human rights arms control digital science technology sports commerce
          communications coordinating armed forces water justice joint vice-foreign vice-president
          honorary resident ministry department office government administration mfa pmo mod unification reunification veterans european eu-affairs europe personal
          """);

  /// What an office is for, in lower case: "minister of foreign affairs".
  private static final Set<String> FIELDS =
      WordList.of(
          """
          state foreign affairs defense defence interior finance economy trade energy europe
          government staff security national council mission delegation operations cooperation
          international development commerce relations external treasury policy political mass media
          ruling central party
          """);

  /// Words with which what an office is for is complete: a capitalised word behind them is a name.
  private static final Set<String> ENDS =
      WordList.of(
          """
          affairs state defense defence interior finance economy trade energy europe development
          security policy climate operations cooperation relations justice health culture education
          agriculture environment commerce council staff treasury transport tourism government
          information labor labour sports industry federation republic migration refugees issues
          reform integration parliament commission committee ministry office department agency
          authority organization organisation service bureau administration bank fund chamber house
          senate congress assembly duma union forces army navy ministers deputies representatives
          works transformation infrastructure innovation science technology youth planning
          investment investments employment communications telecommunications water irrigation
          fisheries forestry housing mines mining petroleum oil electricity families women equality
          endowments veterans war intelligence presidency politburo bureau secretariat court regions
          territories emergencies abroad expatriates emigrants change proliferation nonproliferation
          threats conflict reconciliation reconstruction peace process talks negotiations matters
          exchequer seal board party
          """);

  /// Fields of which offices are made in front: "Infrastructure Minister", "House Speaker".
  private static final Set<String> AFTER_FIELD =
      WordList.of(
          """
          minister ministers secretary commissioner adviser advisor speaker envoy chief director
          representative negotiator chairman chairwoman chair chairperson coordinator
          """);

  /// What a state, a government or an organisation has: no part of a person's or firm's name.
  private static final Set<String> INSTITUTIONS =
      WordList.of(
          """
          ministry department government parliament embassy consulate army navy force forces guards
          council cabinet congress senate assembly house office party delegation command police
          agency service bureau commission committee court state republic federation kingdom
          administration authority mission foreign defense defence interior treasury staff
          organization organisation intelligence military air coast duma majlis knesset bundestag
          rada security communist union presidency presidential palace crown politburo secretariat
          side team officials troops authorities military supreme permanent embassies
          """);

  /// Further words of a body, in lower case: "head of Egypt's intelligence service".
  private static final Set<String> BODY =
      WordList.of(
          """
          general central ruling political atomic nuclear energy election electoral negotiating
          national armed special operations trade space revolutionary military-industrial economic
          legislative upper lower constitutional liberation domestic ground naval
          """);

  private TitleWords() {}

  static boolean isCore(String fold) {
    String one = singular(fold);
    return CORES.contains(one)
        || CORES.contains(fold)
        || DOMESTIC.contains(one)
        || DOMESTIC.contains(fold)
        || SPOKESPERSONS.contains(fold);
  }

  static boolean isDomestic(String fold) {
    return DOMESTIC.contains(fold) || DOMESTIC.contains(singular(fold));
  }

  static boolean isSpokesperson(String fold) {
    return SPOKESPERSONS.contains(fold) || fold.equals("press");
  }

  static boolean isPlural(String core) {
    return core.equals("spokespeople") || (core.endsWith("s") && CORES.contains(singular(core)));
  }

  static boolean qualifies(String fold) {
    return QUALIFIERS.contains(fold);
  }

  static boolean isField(String fold) {
    return FIELDS.contains(fold) || ENDS.contains(fold);
  }

  static boolean completes(String fold) {
    return ENDS.contains(fold);
  }

  static boolean followsField(String fold) {
    return AFTER_FIELD.contains(fold);
  }

  static boolean isInstitution(String fold) {
    return INSTITUTIONS.contains(fold);
  }

  static boolean isOfBody(String fold) {
    return INSTITUTIONS.contains(fold) || BODY.contains(fold);
  }

  private static String singular(String fold) {
    return fold.endsWith("s") && fold.length() > 3 ? fold.substring(0, fold.length() - 1) : fold;
  }
}
