// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/facts/factcase.h"
#include "ui/facts/factform.h"
#include "ui/facts/factspage.h"
#include "ui/facts/relationfield.h"
#include "ui/support/form.h"
#include "ui/support/recordpicker.h"
#include "ui/support/tableview.h"

#include <QAction>
#include <QLabel>

using namespace saranda;
using namespace saranda::test;

/// A relation that is only half there.
class TestRelationField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itStaysWithItsFact();
    void itGoesWithTheNewFactItWasEnteredFor();

private:
    struct Shown {
        explicit Shown(FactsPage &page)
            : field(page.form()->findChild<RelationField *>())
            , subject(field->findChildren<RecordPicker *>().at(0))
            , object(field->findChildren<RecordPicker *>().at(1))
            , predicate(field->findChild<LineField *>())
        { }
        RelationField *field;
        RecordPicker *subject;
        RecordPicker *object;
        LineField *predicate;
    };
};

static RecordRef factRef(const Fact &fact)
{
    return {u"fact"_s, fact.id.uuid, {}};
}

void TestRelationField::itStaysWithItsFact()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    FactsPage page(fixture.context());
    QVERIFY(showPage(page));
    std::vector<Fact> without;
    for (const Fact *fact : fixture.records().facts.inKeyOrder())
        if (!fact->relation)
            without.push_back(*fact);
    QVERIFY(without.size() > 1);
    const Fact &first = without[0];
    const Fact &second = without[1];
    QVERIFY(page.showRecord(factRef(first)));
    const Shown shown(page);
    pickFirst(shown.subject, u"A-1"_s);
    const QString picked = shown.subject->lineEdit()->text();
    QVERIFY(!picked.isEmpty());

    QVERIFY(page.showRecord(factRef(second)));
    QCOMPARE(shown.subject->lineEdit()->text(), QString());
    typeInto(shown.predicate, u"uses"_s);
    pickFirst(shown.object, u"A-2"_s);
    QVERIFY(!fixture.records().facts.find(second.id)->relation);

    QVERIFY(page.showRecord(factRef(first)));
    QCOMPARE(shown.subject->lineEdit()->text(), picked);
    QCOMPARE(shown.predicate->value(), QString());
    typeInto(shown.predicate, u"controls"_s);
    pickFirst(shown.object, u"A-2"_s);
    const std::optional<Relation> stored = fixture.records().facts.find(first.id)->relation;
    QVERIFY(stored);
    QCOMPARE(stored->predicate, u"controls"_s);

    QVERIFY(page.showRecord(factRef(second)));
    QCOMPARE(shown.predicate->value(), u"uses"_s);
    QVERIFY(!shown.object->lineEdit()->text().isEmpty());
    QVERIFY(!fixture.records().facts.find(second.id)->relation);
}

void TestRelationField::itGoesWithTheNewFactItWasEnteredFor()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    FactsPage page(fixture.context());
    QVERIFY(showPage(page));
    const Shown shown(page);
    page.pageActions().first()->trigger();
    QVERIFY(page.form()->isNew());
    typeInto(shown.predicate, u"uses"_s);
    typeInto(page.form()->statementField(), u"Something was used"_s);
    shown.predicate->setFocus(); // which ends the statement
    QVERIFY(!page.form()->isNew());
    QCOMPARE(shown.predicate->value(), u"uses"_s);
    pickFirst(shown.subject, u"A-1"_s);
    pickFirst(shown.object, u"A-2"_s);
    const RecordRef made = page.selectedRecord();
    const Fact *fact = fixture.records().facts.find({made.id});
    QVERIFY(fact && fact->relation);
    QCOMPARE(fact->relation->predicate, u"uses"_s);
    page.pageActions().first()->trigger();
    QCOMPARE(shown.predicate->value(), QString()); // nothing of it in the next one
}

QTEST_MAIN(TestRelationField)
#include "tst_relationfield.moc"
