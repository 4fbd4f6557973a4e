#pragma once

#include "documents/case_pack/field_view.h"
#include "render/sentences.h"

namespace panelpress::documents {

/// What a fact is called. Its own key, which the snapshot keeps (PCK-8), is that of its sentence
/// without the group: "aar.level" of "field.aar.level".
class FactLabel : public render::Sentence<> {
 public:
  void bind(const std::string& key, const render::Sentences& sentences);

  FieldName name() const { return {key_, (*this)()}; }

 private:
  std::string key_;
};

/// What the facts of a panel and of a case are called.
struct PackLabels {
  struct BailLabels {
    FactLabel by;
    FactLabel date;
    FactLabel outstanding;
    PANELPRESS_SENTENCES(by, date, outstanding)
  };
  struct AarLabels {
    FactLabel level;
    FactLabel reason;
    PANELPRESS_SENTENCES(level, reason)
  };
  struct DocumentationLabels {
    FactLabel status;
    FactLabel expected;
    PANELPRESS_SENTENCES(status, expected)
  };

  // The cover.
  FactLabel when;
  FactLabel status;
  FactLabel chair;
  FactLabel chair_grade;
  FactLabel officer;
  FactLabel quorum;
  FactLabel quorum_decision;
  FactLabel band;
  FactLabel cases;
  FactLabel minutes;
  // A case.
  FactLabel name;
  FactLabel flags;
  FactLabel days;
  FactLabel age;
  FactLabel nationality;
  FactLabel centre;
  FactLabel ref;
  FactLabel atlas_id;
  FactLabel start;
  FactLabel window;
  FactLabel missed;
  FactLabel basis;
  FactLabel ended;
  FactLabel removal_directions;
  FactLabel barriers;
  BailLabels bail;
  AarLabels aar;
  FactLabel acdt;
  FactLabel food_fluid;
  FactLabel public_protection;
  FactLabel fno;
  FactLabel offences;
  FactLabel sentence;
  FactLabel mappa;
  FactLabel taken;
  FactLabel planned;
  DocumentationLabels documentation;
  FactLabel justification;
  FactLabel timescale;
  FactLabel owner;
  FactLabel owner_email;
  FactLabel area;
  FactLabel command;
  FactLabel team_email;
  PANELPRESS_SENTENCES(when, status, chair, chair_grade, officer, quorum, quorum_decision, band,
                       cases, minutes, name, flags, days, age, nationality, centre, ref, atlas_id,
                       start, window, missed, basis, ended, removal_directions, barriers, bail, aar,
                       acdt, food_fluid, public_protection, fno, offences, sentence, mappa, taken,
                       planned, documentation, justification, timescale, owner, owner_email, area,
                       command, team_email)
};

}  // namespace panelpress::documents
