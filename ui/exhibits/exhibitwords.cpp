// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exhibits/exhibitwords.h"

#include "core/base/literals.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

QString exhibitWord(const char *text)
{
    return QCoreApplication::translate("ExhibitWords", text);
}

} // namespace

QList<ChoiceField::Choice> exhibitKindChoices()
{
    return {{u"document"_s, exhibitWord("Document")},
            {u"report"_s, exhibitWord("Report")},
            {u"technical-report"_s, exhibitWord("Technical report")},
            {u"log"_s, exhibitWord("Log or record of a system")},
            {u"malware-sample"_s, exhibitWord("Sample of malware")},
            {u"e-mail"_s, exhibitWord("E-mail")},
            {u"image"_s, exhibitWord("Image")},
            {u"audio"_s, exhibitWord("Audio recording")},
            {u"video"_s, exhibitWord("Video recording")},
            {u"table"_s, exhibitWord("Table")},
            {u"witness-statement"_s, exhibitWord("Witness statement")},
            {u"affidavit"_s, exhibitWord("Affidavit")},
            {u"expert-opinion"_s, exhibitWord("Expert opinion")},
            {u"judgment"_s, exhibitWord("Judgment")},
            {u"letter"_s, exhibitWord("Letter")},
            {u"statement"_s, exhibitWord("Public statement")},
            {u"press"_s, exhibitWord("Press report")},
            {u"archive"_s, exhibitWord("Archive of files")},
            {u"other"_s, exhibitWord("Other")}};
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
