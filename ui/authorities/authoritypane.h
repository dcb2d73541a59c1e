// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/authorities/authoritiesmodel.h"

#include <QWidget>

class QLabel;

namespace saranda {

class SectionHeader;

/// One place of the library: the authority in full, what the place stands for, its words where
/// they were checked, and what in the doctrine rests on it.
class AuthorityPane : public QWidget
{
    Q_OBJECT

public:
    AuthorityPane(const Doctrine &doctrine, const QString &language, QWidget *parent = nullptr);

    void showPlace(const AuthoritiesModel::Row *row);
    /// "Corfu Channel (United Kingdom v. Albania), …, I.C.J. Reports 1949, p. 4, p. 18."
    QString citation() const { return m_fullCitation; }
    /// "Corfu Channel, I.C.J. Reports 1949, p. 4, p. 18."
    QString shortCitation() const { return m_shortCitation; }
    /// All that is shown, as plain text.
    QString shownText() const;

private:
    void createLayout();

    const Doctrine &m_doctrine;
    QString m_language;
    QString m_fullCitation;
    QString m_shortCitation;
    QLabel *m_title = nullptr;
    QLabel *m_citation = nullptr;
    SectionHeader *m_place = nullptr;
    QLabel *m_proposition = nullptr;
    QLabel *m_quote = nullptr;
    QLabel *m_verified = nullptr;
    SectionHeader *m_restingTitle = nullptr;
    QLabel *m_resting = nullptr;
};

} // namespace saranda
