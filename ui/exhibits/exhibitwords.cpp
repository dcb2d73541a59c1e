// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exhibits/exhibitwords.h"

#include "core/base/literals.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

/// Gives the texts of this file their context.
struct ExhibitWordsText {
    Q_DECLARE_TR_FUNCTIONS(ExhibitWords)
};

} // namespace

QList<ChoiceField::Choice> exhibitKindChoices()
{
    return {{u"document"_s, ExhibitWordsText::tr("Document")},
            {u"report"_s, ExhibitWordsText::tr("Report")},
            {u"technical-report"_s, ExhibitWordsText::tr("Technical report")},
            {u"log"_s, ExhibitWordsText::tr("Log or record of a system")},
            {u"malware-sample"_s, ExhibitWordsText::tr("Sample of malware")},
            {u"e-mail"_s, ExhibitWordsText::tr("E-mail")},
            {u"image"_s, ExhibitWordsText::tr("Image")},
            {u"audio"_s, ExhibitWordsText::tr("Audio recording")},
            {u"video"_s, ExhibitWordsText::tr("Video recording")},
            {u"table"_s, ExhibitWordsText::tr("Table")},
            {u"witness-statement"_s, ExhibitWordsText::tr("Witness statement")},
            {u"affidavit"_s, ExhibitWordsText::tr("Affidavit")},
            {u"expert-opinion"_s, ExhibitWordsText::tr("Expert opinion")},
            {u"judgment"_s, ExhibitWordsText::tr("Judgment")},
            {u"letter"_s, ExhibitWordsText::tr("Letter")},
            {u"statement"_s, ExhibitWordsText::tr("Public statement")},
            {u"press"_s, ExhibitWordsText::tr("Press report")},
            {u"archive"_s, ExhibitWordsText::tr("Archive of files")},
            {u"other"_s, ExhibitWordsText::tr("Other")}};
}

QString exhibitKindText(const QString &kind)
{
    const QList<ChoiceField::Choice> choices = exhibitKindChoices();
    const auto it = std::find_if(choices.begin(), choices.end(),
                                 [&kind](const auto &choice) { return choice.word == kind; });
    return it == choices.end() ? kind : it->text;
}

QString fileSizeText(const std::optional<double> &size)
{
    return size ? QLocale().formattedDataSize(qint64(*size)) : QString();
}

} // namespace saranda
