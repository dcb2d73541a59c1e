// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/records/pagefixture.h"
#include "ui/authorities/authoritiesmodel.h"
#include "ui/authorities/authoritiespage.h"
#include "ui/authorities/authoritypane.h"
#include "ui/authorities/positionform.h"
#include "ui/support/form.h"
#include "ui/support/tableview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace saranda;
using namespace saranda::test;

class TestAuthoritiesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceOfTheLibraryIsARow()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        QVERIFY(fixture.isReady);
        AuthoritiesPage page(fixture.context());
        QAbstractItemModelTester tester(page.library()->proxy());
        QVERIFY(showPage(page));
        std::size_t places = 0;
        for (const Authority &authority : fixture.doctrine.authorities)
            places += std::max<std::size_t>(1, authority.pinpoints.size());
        QCOMPARE(std::size_t(page.library()->proxy()->rowCount()), places);
        QVERIFY(places > 30);
        keepPicture(page, u"authorities"_s);
    }

    void aWordOfARuleFindsIt()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        AuthoritiesPage page(fixture.context());
        QVERIFY(showPage(page));
        QLineEdit *search = page.library()->filterEdit();
        search->setFocus();
        QTest::keyClicks(search, u"corfu inference"_s);
        QVERIFY(page.library()->proxy()->rowCount() >= 1);
        for (int row = 0; row < page.library()->proxy()->rowCount(); ++row)
            QCOMPARE(page.library()->proxy()->index(row, 0).data().toString(), u"Corfu Channel"_s);
        QTest::keyClick(search, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(search, u"zzzz"_s);
        QCOMPARE(page.library()->proxy()->rowCount(), 0);
    }

    /// Its source stands in the field, refused, while the position itself goes.
    void aPositionThatGoesTakesItsSourceWithIt()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        CaseSession &session = *fixture.session;
        const State before = *session.records().states.inKeyOrder().front();
        State taken = before;
        taken.dueDiligence.emplace();
        Edit taking{u"Take"_s, {}};
        taking.modify(before, taken);
        QVERIFY(taking.isEmpty() || session.apply(taking));
        AuthoritiesPage page(fixture.context());
        QVERIFY(showPage(page));
        QVERIFY(page.showRecord({u"state"_s, before.id.uuid, {}}));
        LineField *source = nullptr;
        for (LineField *field : page.findChild<PositionForm *>()->findChildren<LineField *>())
            if (field->accessibleName() == u"Source")
                source = field;
        QVERIFY(source && source->isEnabled());
        source->setFocus();
        QTest::keyClicks(source, u"a speech in the committee"_s);
        QVERIFY(session.beginLongEdit());
        QTest::keyClick(source, Qt::Key_Tab);
        QVERIFY(source->isOpen());
        (void)session.endLongEdit(failure(ErrorCode::Cancelled, u"stopped"_s));
        const State now = *session.records().states.find(before.id);
        State without = now;
        without.dueDiligence.reset();
        Edit leaving{u"Leave"_s, {}};
        leaving.modify(now, without);
        QVERIFY(session.apply(leaving));
        finishEntries(&page);
        QVERIFY(!session.records().states.find(before.id)->dueDiligence);
    }

    void aPlaceSaysWhetherItWasChecked()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        AuthoritiesPage page(fixture.context());
        QVERIFY(showPage(page));
        int checked = 0;
        int unchecked = 0;
        for (const Authority &authority : fixture.doctrine.authorities) {
            for (const Pinpoint &place : authority.pinpoints) {
                QVERIFY(page.showAuthority({authority.id, place.pinpoint}));
                const QString shown = page.authorityPane()->shownText();
                QCOMPARE(shown.contains(u"Not checked yet"_s), !place.isVerified());
                QCOMPARE(place.quote.isEmpty() || shown.contains(place.quote), true);
                ++(place.isVerified() ? checked : unchecked);
            }
        }
        QVERIFY(checked > 0 && unchecked > 0);
    }

    void aPlaceNamesTheElementsThatRestOnIt()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        AuthoritiesPage page(fixture.context());
        const Element *control = fixture.doctrine.element(u"art8.effective-control"_s);
        QVERIFY(control && !control->authorities.empty());
        QVERIFY(page.showAuthority(control->authorities.front()));
        QVERIFY(page.authorityPane()->shownText().contains(control->title.in(u"en"_s)));
        QVERIFY(!page.showAuthority({u"no-such-case"_s, u"p. 1"_s}));
    }

    void theCitationIsCopiedWithKeys()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        AuthoritiesPage page(fixture.context());
        QVERIFY(showPage(page));
        QSignalSpy said(&page, &Page::statusMessage);
        page.library()->view()->setFocus();
        QTest::keyClick(page.library()->view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), page.authorityPane()->citation());
        QVERIFY(!page.authorityPane()->citation().isEmpty());
        QCOMPARE(said.size(), 1);
        // As the preferences say, from the next copy on.
        fixture.settings.setText(u"authorities/citation"_s, u"short"_s);
        QTest::keyClick(page.library()->view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), page.authorityPane()->shortCitation());
        QVERIFY(page.authorityPane()->shortCitation().size()
                < page.authorityPane()->citation().size());
    }

    void thePositionsStandSideBySideWithTheirDates()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        AuthoritiesPage page(fixture.context());
        QAbstractItemModelTester tester(page.positions()->proxy());
        QVERIFY(showPage(page));
        const State *japan = fixture.records().states.findKey(u"JPN"_s);
        QVERIFY(page.showRecord({u"state"_s, japan->id.uuid, {}}));
        QCOMPARE(page.tabs()->currentIndex(), 1);
        QCOMPARE(page.selectedRecord(), (RecordRef{u"state"_s, japan->id.uuid, {}}));
        QCOMPARE(page.positionForm()->asOf()->text(), u"2021-05-28"_s);
        const QString text = shownRows(*page.positions()->proxy());
        QVERIFY(text.contains(u"binding rule"_s) && text.contains(u"voluntary norm"_s));
        keepPicture(page, u"positions"_s);
    }

    void aPositionIsRecordedFromTheLibraryAndTakenBack()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        AuthoritiesPage page(fixture.context());
        QVERIFY(showPage(page));
        page.tabs()->setCurrentIndex(1);
        QVERIFY(fixture.records().states.isEmpty());
        page.positions()->filterEdit()->setText(u"Netherlands"_s);
        QCOMPARE(page.positions()->proxy()->rowCount(), 1);
        page.positions()->view()->setCurrentIndex(page.positions()->proxy()->index(0, 0));
        QTest::mouseClick(page.positionForm()->takeButton(), Qt::LeftButton);
        const State *state = fixture.records().states.findKey(u"NLD"_s);
        QVERIFY(state && state->dueDiligence);
        QCOMPARE(state->name, u"Netherlands"_s);
        QCOMPARE(state->dueDiligence->position, DueDiligencePosition::Binding);
        QCOMPARE(state->dueDiligence->asOf, fixture.doctrine.position(u"NLD"_s)->asOf);
        QVERIFY(fixture.session->undo());
        QVERIFY(fixture.records().states.isEmpty());
    }

    void aPositionIsChangedWithKeysAndFollowsTheAssessment()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        AuthoritiesPage page(fixture.context());
        QVERIFY(showPage(page));
        const State before = *fixture.records().states.findKey(u"PRK"_s);
        QVERIFY(page.showRecord({u"state"_s, before.id.uuid, {}}));
        QComboBox *box = page.positionForm()->position()->comboBox();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home); // not recorded
        QVERIFY(!fixture.records().states.find(before.id)->dueDiligence);
        QVERIFY(!page.positionForm()->source()->isEnabled());
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(fixture.records().states.find(before.id)->dueDiligence->position,
                 DueDiligencePosition::Binding);
        typeInto(page.positionForm()->source(), u"Statement of 2026"_s);
        QCOMPARE(fixture.records().states.find(before.id)->dueDiligence->source,
                 u"Statement of 2026"_s);
        for (int step = 0; step < 3; ++step)
            QVERIFY(fixture.session->undo());
        QCOMPARE(*fixture.records().states.find(before.id), before);
    }

    void everyControlHasAName()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        AuthoritiesPage page(fixture.context());
        QCOMPARE(namelessControls(page), QString());
    }
};

QTEST_MAIN(TestAuthoritiesPage)
#include "tst_authoritiespage.moc"
